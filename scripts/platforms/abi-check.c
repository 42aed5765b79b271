// SPDX-License-Identifier: Apache-2.0
/*
 * What the library takes for granted of a platform's libtorch, tried from C: scripts/test-wine.sh runs it with Windows' libraries,
 * scripts/test-wine.sh --native with those of the system it runs on.
 *
 *   abi-check NAMES LIBRARY...
 *
 * NAMES has a line for each function: its name in Linux' mangling (of a C function, its name), a tab, and its name on this platform;
 * without a second one it must be missing. The libraries are loaded in the order given, by whole paths, as the library does. Prints a line
 * for each fact, a name and a value, and ends with 1 at the first that is not so, after saying which.
 */
#define _GNU_SOURCE
#include "torch_c_abi.h"
#include "torch_c_abi_next.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

#define MAX_LIBRARIES 16
#define MAX_NAMES 1024
#define SAMPLES 8
#define FIRST_MEMBER 16
#define SEARCHED 208

typedef uint64_t word;

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fflush(stdout);
    fputs("abi-check: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

static void require(bool so, const char *what) {
    if (!so) {
        fail("not so: %s", what);
    }
}

/* ---- Libraries and names. ---- */

static void *libraries[MAX_LIBRARIES];
static int library_count;
static struct { char *id; void *address; } names[MAX_NAMES];
static int name_count;

static void load(const char *path) {
#ifdef _WIN32
    wchar_t wide[4096];
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, 4096);
    void *library = (void *) LoadLibraryW(wide);
    if (!library) {
        fail("%s: error %lu", path, GetLastError());
    }
#else
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (!library) {
        fail("%s", dlerror());
    }
#endif
    libraries[library_count++] = library;
}

static void *symbol(const char *name) {
    for (int i = library_count - 1; i >= 0; i--) {
#ifdef _WIN32
        void *found = (void *) GetProcAddress((HMODULE) libraries[i], name);
#else
        void *found = dlsym(libraries[i], name);
#endif
        if (found) {
            return found;
        }
    }
    return NULL;
}

static void read_names(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) {
        fail("%s cannot be read", path);
    }
    char line[4096];
    int present = 0;
    int absent = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\r\n")] = 0;
        char *name = strchr(line, '\t');
        if (name) {
            *name++ = 0;
        }
        void *address = symbol(name && *name ? name : line);
        if (name && *name && !address) {
            fail("%s is not exported", name);
        }
        if (!(name && *name) && address) {
            fail("%s is exported, and the table says that it is not", line);
        }
        address ? present++ : absent++;
        names[name_count].id = strdup(line);
        names[name_count++].address = address;
    }
    fclose(file);
    printf("exported names\t%d\nmissing names\t%d\n", present, absent);
}

static void *address(const char *id) {
    for (int i = 0; i < name_count; i++) {
        if (!strcmp(names[i].id, id) && names[i].address) {
            return names[i].address;
        }
    }
    fail("the list of names lacks %s", id);
    return NULL;
}

/* A function of the declarations. */
#define C(name) ((__typeof__(&name)) address(#name))

static void check(AOTITorchError status, const char *what) {
    if (status) {
        fail("%s: %s", what, C(torch_exception_get_what_without_backtrace)());
    }
}

#define CHECK(call) check(call, #call)

/* ---- Tensors and operators. ---- */

static word version;
static int32_t f32, f64, i64, c64, cpu;

static AtenTensorHandle empty(int64_t size, int32_t dtype) {
    int64_t stride = 1;
    AtenTensorHandle tensor;
    CHECK(C(aoti_torch_empty_strided)(1, &size, &stride, dtype, cpu, -1, &tensor));
    return tensor;
}

/* A handle for an operator, which takes it over. */
static word given(AtenTensorHandle tensor) {
    AtenTensorHandle other;
    CHECK(C(aoti_torch_new_tensor_handle)(tensor, &other));
    return (word) other;
}

static AOTITorchError call(const char *name, const char *overload, word *stack) {
    return C(torch_call_dispatcher)(name, overload, stack, version);
}

static AtenTensorHandle unary(const char *name, AtenTensorHandle tensor) {
    word stack[2] = {given(tensor), 0};
    check(call(name, "", stack), name);
    return (AtenTensorHandle) stack[0];
}

static void delete(AtenTensorHandle tensor) {
    CHECK(C(aoti_torch_delete_tensor_object)(tensor));
}

static word integers(int64_t value) {
    StableListHandle list;
    CHECK(C(torch_new_list_reserve_size)(1, &list));
    CHECK(C(torch_list_push_back)(list, (StableIValue) value));
    return (word) list;
}

static word some(word value) {
    StableIValue *cell;
    CHECK(C(torch_new_stable_ivalue)(&cell));
    *cell = value;
    return (word) cell;
}

static word bits(double value) {
    word result;
    memcpy(&result, &value, 8);
    return result;
}

static float *floats(AtenTensorHandle tensor) {
    void *data;
    CHECK(C(aoti_torch_get_data_ptr)(tensor, &data));
    return data;
}

static void basics(void) {
    version = C(aoti_torch_abi_version)();
    printf("version\t%d.%d.%d\n", (int) (version >> 56), (int) (version >> 48 & 255), (int) (version >> 40 & 255));
    f32 = C(aoti_torch_dtype_float32)();
    f64 = C(aoti_torch_dtype_float64)();
    i64 = C(aoti_torch_dtype_int64)();
    c64 = C(aoti_torch_dtype_complex64)();
    cpu = C(aoti_torch_device_type_cpu)();
    int64_t sizes[] = {2, 3}, strides[] = {3, 1}, *got, numel;
    AtenTensorHandle tensor;
    CHECK(C(aoti_torch_empty_strided)(2, sizes, strides, f32, cpu, -1, &tensor));
    CHECK(C(aoti_torch_get_sizes)(tensor, &got));
    require(got[0] == 2 && got[1] == 3, "sizes");
    CHECK(C(aoti_torch_get_numel)(tensor, &numel));
    require(numel == 6, "numel");
    for (int i = 0; i < 6; i++) {
        floats(tensor)[i] = (float) i;
    }
    // aten::mul.Tensor, and a sum of an optional dtype.
    word stack[2] = {given(tensor), given(tensor)};
    check(call("aten::mul", "Tensor", stack), "aten::mul");
    word sum[2] = {stack[0], some((word) f64)};
    check(call("aten::sum", "", sum), "aten::sum");
    double value;
    CHECK(C(aoti_torch_item_float64)((AtenTensorHandle) sum[0], &value));
    require(value == 55, "the sum of the squares of 0 to 5");
    delete((AtenTensorHandle) sum[0]);
    delete(tensor);
    AtenTensorHandle filled;
    CHECK(C(aoti_torch_scalar_to_tensor_float64)(2.5, &filled));
    CHECK(C(aoti_torch_item_float64)(filled, &value));
    require(value == 2.5, "a double as an argument");
    delete(filled);
    puts("operators by name\tright");
}

/* ---- Errors. ---- */

static void wrong_product(int64_t rows) {
    word stack[2] = {(word) empty(rows, f32), (word) empty(rows, f32)};
    require(call("aten::mm", "", stack) == 1, "vectors are no matrices");
}

static void *other_thread(void *ignored) {
    word stack[2] = {(word) empty(2, f32), (word) empty(3, f32)};
    require(call("aten::dot", "", stack) == 1, "vectors of different lengths have no inner product");
    return ignored;
}

static void errors(void) {
    wrong_product(3);
    const char *text = C(torch_exception_get_what_without_backtrace)();
    printf("error text\t%s\n", text);
    pthread_t thread;
    require(!pthread_create(&thread, NULL, other_thread, NULL) && !pthread_join(thread, NULL), "a thread");
    require(strstr(C(torch_exception_get_what_without_backtrace)(), "matrix") != NULL, "error texts are of their thread");
}

/* ---- Callbacks. ---- */

static int deleted;
static int64_t parts;

static void deleter(void *data, void *context) {
    require(data == context, "what the deleter is given");
    deleted++;
}

static void body(int64_t begin, int64_t end, void *context) {
    require(context == &parts, "what the body is given");
    __sync_fetch_and_add(&parts, end - begin);
}

static void twice(StableIValue *stack, uint64_t arguments, uint64_t results) {
    require(arguments == 1 && results == 1, "numbers of arguments and results");
    AtenTensorHandle two;
    CHECK(C(aoti_torch_scalar_to_tensor_float32)(2, &two));
    word product[2] = {stack[0], (word) two};
    check(call("aten::mul", "Tensor", product), "aten::mul in a kernel");
    stack[0] = product[0];
}

static void callbacks(void) {
    int64_t size = 4, stride = 1;
    float memory[] = {1, 2, 3, 4};
    AtenTensorHandle tensor;
    CHECK(C(torch_from_blob)(memory, 1, &size, &stride, 0, f32, cpu, -1, &tensor, C(aoti_torch_layout_strided)(), NULL, 0, deleter, memory));
    AtenTensorHandle alias = unary("aten::alias", tensor);
    delete(tensor);
    require(deleted == 0, "a storage lives as long as a tensor over it");
    require(floats(alias) == memory, "memory is shared");
    delete(alias);
    require(deleted == 1, "the deleter is called once");
    CHECK(C(torch_parallel_for)(0, 1000, 10, body, &parts));
    require(parts == 1000, "the parts of a loop");

    TorchLibraryHandle library, kernels;
    CHECK(C(aoti_torch_library_init_def)("torchffm_check", __FILE__, __LINE__, &library));
    CHECK(C(aoti_torch_library_def)(library, "twice(Tensor x) -> Tensor"));
    CHECK(C(aoti_torch_library_init_impl)("torchffm_check", "CPU", __FILE__, __LINE__, &kernels));
    CHECK(C(torch_library_impl)(kernels, "twice", twice, version));
    AtenTensorHandle one = empty(1, f32);
    floats(one)[0] = 21;
    AtenTensorHandle result = unary("torchffm_check::twice", one);
    require(floats(result)[0] == 42, "an operator of one's own");
    delete(one);
    delete(result);
    CHECK(C(aoti_torch_delete_library_object)(kernels));
    CHECK(C(aoti_torch_delete_library_object)(library));
    puts("callbacks\tright");
}

/* ---- C++ functions. ---- */

/* A C++ object that is returned lies in memory that the caller gives, as does a C struct of more than two words. */
struct object { word words[3]; };

static word *impl_of(struct object counted) {
    return (word *) counted.words[0];
}

static struct object state_of(word *generator) {
    const char *name = "_ZNK2at16CPUGeneratorImpl9get_stateEv";
    struct object state = {{0}};
#ifdef _WIN32
    // `this` comes before the place of the result, for functions of a class; for others the place is first.
    void *place = ((void *(*)(void *, void *)) address(name))(generator, &state);
    require(place == &state, "get_state returns the place that it was given");
#else
    state = ((struct object (*)(void *)) address(name))(generator);
#endif
    return state;
}

static AtenTensorHandle uniform(int64_t count) {
    AtenTensorHandle tensor = empty(count, f32);
    word stack[4] = {given(tensor), bits(0), bits(1), 0};
    check(call("aten::uniform_", "", stack), "aten::uniform_");
    delete((AtenTensorHandle) stack[0]);
    return tensor;
}

static void cxx_functions(void) {
    struct object made = ((struct object (*)(word)) address("_ZN2at6detail18createCPUGeneratorEm"))(4711);
    word *generator = impl_of(made);
    word (*seed)(void *) = (word (*)(void *)) address("_ZNK2at16CPUGeneratorImpl12current_seedEv");
    void (*set_seed)(void *, word) = (void (*)(void *, word)) address("_ZN2at16CPUGeneratorImpl16set_current_seedEm");
    require(seed(generator) == 4711, "the seed of a new generator");
    set_seed(generator, 17);
    require(seed(generator) == 17, "another seed");
    puts("an object returned by value\tright");

    // A generator is a counted pointer to what the functions take.
    word *standard = *((word **(*)(void)) address("_ZN2at6detail22getDefaultCPUGeneratorEv"))();
    set_seed(standard, 0);
    struct object state = state_of(standard);
    AtenTensorHandle first = uniform(4);
    ((void (*)(void *, void *)) address("_ZN2at16CPUGeneratorImpl9set_stateERKN3c1010TensorImplE"))(standard, impl_of(state));
    AtenTensorHandle again = uniform(4);
    require(!memcmp(floats(first), floats(again), 16), "a state that is set again gives the same numbers");
    printf("random numbers\t%.9g %.9g %.9g %.9g\n", floats(first)[0], floats(first)[1], floats(first)[2], floats(first)[3]);
    delete(first);
    delete(again);
    puts("this and an object returned by value\tright");

    int32_t (*threads)(void) = (int32_t (*)(void)) address("_ZN2at15get_num_threadsEv");
    void (*set_threads)(int32_t) = (void (*)(int32_t)) address("_ZN2at15set_num_threadsEi");
    set_threads(1);
    require(threads() == 1, "the number of threads");
    // An exception of a C++ function that libtorch itself calls becomes a status.
    AOTITorchError status = C(torch_parallel_for)(0, 1, INT64_MAX, (void (*)(int64_t, int64_t, void *)) (void *) set_threads, NULL);
    require(status == 1, "no threads are refused");
    printf("error text of a C++ function\t%s\n", C(torch_exception_get_what_without_backtrace)());

    AtenTensorHandle leaf = empty(3, f32);
    bool (*requires_grad)(void *) = (bool (*)(void *)) address("_ZNK3c1010TensorImpl13requires_gradEv");
    require(!requires_grad(*(void **) leaf), "a tensor requires no grad");
    CHECK(C(torch_set_requires_grad)(leaf, true));
    require(requires_grad(*(void **) leaf), "a tensor requires grad");
    AtenTensorHandle grad = ((void *(*)(void *)) address("_ZNK3c1010TensorImpl4gradEv"))(*(void **) leaf);
    bool defined = true;
    CHECK(C(aoti_torch_is_defined)(grad, &defined));
    require(!defined, "a leaf has no gradient yet");
    delete(leaf);
    puts("functions of a class\tright");
}

/* ---- Where objects keep what no function gives, as internal.layout finds it. ---- */

static word at(AtenTensorHandle tensor, int offset) {
    return (*(word **) tensor)[offset / 8];
}

static int only(const char *what, int found, int next) {
    if (found >= 0) {
        fail("%s stands at %d or at %d", what, found, next);
    }
    return next;
}

static bool one_bit(word difference) {
    return difference && !(difference & (difference - 1));
}

static bool differ_in_one_bit(int offset, AtenTensorHandle *plain, AtenTensorHandle *alias, AtenTensorHandle *others) {
    word keys = at(plain[0], offset);
    word bit = keys ^ at(others[0], offset);
    bool fits = one_bit(bit);
    for (int i = 0; i < SAMPLES; i++) {
        fits &= at(plain[i], offset) == keys && at(alias[i], offset) == keys && at(others[i], offset) == (keys ^ bit);
    }
    return fits;
}

static int data_within(AtenTensorHandle tensor, word object) {
    for (int offset = FIRST_MEMBER; offset <= FIRST_MEMBER + 16; offset += 8) {
        if (((word *) object)[offset / 8] == (word) floats(tensor)) {
            return offset;
        }
    }
    return 0;
}

static bool shared_by_aliases_only(int offset, AtenTensorHandle *plain, AtenTensorHandle *alias) {
    for (int i = 0; i < SAMPLES; i++) {
        word own = at(plain[i], offset);
        if (!own || own % 8 || own != at(alias[i], offset)) {
            return false;
        }
        for (int j = 0; j < i; j++) {
            if (own == at(plain[j], offset)) {
                return false;
            }
        }
    }
    return true;
}

static unsigned char flag(AtenTensorHandle tensor, int storage, int offset) {
    return ((unsigned char *) at(tensor, storage))[offset];
}

static int resizable(int storage) {
    static float memory[4][6];
    AtenTensorHandle ours[4], foreign[4];
    int64_t size = 3, stride = 1;
    for (int i = 0; i < 4; i++) {
        ours[i] = empty(3, c64);
        CHECK(C(torch_from_blob)(memory[i], 1, &size, &stride, 0, c64, cpu, -1, &foreign[i], C(aoti_torch_layout_strided)(), NULL, 0, NULL,
                                 NULL));
    }
    int found = -1;
    for (int offset = 16; offset < 88; offset++) {
        bool fits = true;
        for (int i = 0; i < 4; i++) {
            fits &= flag(ours[i], storage, offset) == 1 && flag(foreign[i], storage, offset) == 0;
            for (int beside = -1; beside <= 1; beside += 2) {
                fits &= !flag(ours[i], storage, offset + beside) && !flag(foreign[i], storage, offset + beside);
            }
        }
        if (fits) {
            found = only("the resizable flag", found, offset);
        }
    }
    require(found >= 0, "there is a resizable flag");
    unsigned char *byte = (unsigned char *) at(ours[0], storage) + found;
    *byte = 0;
    word refused[3] = {given(ours[0]), integers(1000), 0};
    require(call("aten::resize_", "", refused) == 1, "a storage without the flag is not resized");
    *byte = 1;
    word done[3] = {given(ours[0]), integers(1000), 0};
    check(call("aten::resize_", "", done), "aten::resize_");
    delete((AtenTensorHandle) done[0]);
    for (int i = 0; i < 4; i++) {
        delete(ours[i]);
        delete(foreign[i]);
    }
    return found;
}

static int size_within(int storage) {
    static const int64_t lengths[] = {3, 50, 777, 12345};
    int found = -1;
    for (int offset = 16; offset < 88; offset += 8) {
        bool fits = true;
        for (int i = 0; i < 4; i++) {
            AtenTensorHandle tensor = empty(lengths[i], f32);
            fits &= ((word *) at(tensor, storage))[offset / 8] == 4 * (word) lengths[i];
            delete(tensor);
        }
        if (fits) {
            found = only("the size of a storage", found, offset);
        }
    }
    return found;
}

static int dtype_within(int end) {
    int32_t types[] = {C(aoti_torch_dtype_uint8)(), C(aoti_torch_dtype_int8)(), C(aoti_torch_dtype_int32)(), i64, f32, f64, c64,
                       C(aoti_torch_dtype_bool)(), C(aoti_torch_dtype_bfloat16)()};
    int found = -1;
    for (int offset = FIRST_MEMBER; offset < end; offset += 2) {
        bool fits = true;
        for (unsigned i = 0; i < sizeof types / sizeof *types; i++) {
            AtenTensorHandle tensor = empty(3, types[i]);
            fits &= *(int16_t *) (*(char **) tensor + offset) == types[i];
            delete(tensor);
        }
        if (fits) {
            found = only("the dtype", found, offset);
        }
    }
    return found;
}

static int autograd_within(int end) {
    int found = -1;
    for (int offset = FIRST_MEMBER; offset < end; offset += 8) {
        bool fits = true;
        for (int i = 0; i < SAMPLES; i++) {
            AtenTensorHandle tensor = empty(3, f32);
            word before = at(tensor, offset);
            CHECK(C(torch_set_requires_grad)(tensor, true));
            fits &= !before && at(tensor, offset);
            delete(tensor);
        }
        if (fits) {
            found = only("what belongs to autograd", found, offset);
        }
    }
    return found;
}

/* The class of an object with virtual functions, as internal.layout.CxxTypeName reads it. */
static const char *type_name(word object, char *name) {
    word before = ((word *) *(word *) object)[-1];
#ifdef _WIN32
    int32_t *locator = (int32_t *) before;
    if (locator[0] != 1) {
        return NULL;
    }
    word library = before - (word) (int64_t) locator[5];
    const char *decorated = (const char *) (library + (word) (int64_t) locator[3] + 16);
    strcpy(name, decorated + 4);
    name[strcspn(name, "@")] = 0;
#else
    const char *mangled = ((const char **) before)[1];
    int length = 0;
    for (mangled += *mangled == 'N'; *mangled >= '0' && *mangled <= '9'; mangled += length) {
        length = (int) strtol(mangled, (char **) &mangled, 10);
        memcpy(name, mangled, (size_t) length);
        name[length] = 0;
    }
#endif
    return name;
}

static void node_within(int autograd) {
    AtenTensorHandle leaf[4], least[4], most[4];
    for (int i = 0; i < 4; i++) {
        leaf[i] = empty(3, f32);
        CHECK(C(torch_set_requires_grad)(leaf[i], true));
        word stack[3] = {given(leaf[i]), 0, 0};
        check(call("aten::aminmax", "", stack), "aten::aminmax");
        least[i] = (AtenTensorHandle) stack[0];
        most[i] = (AtenTensorHandle) stack[1];
    }
    int found = -1;
    for (int offset = 8; offset < 128; offset += 8) {
        bool fits = true;
        for (int i = 0; i < 4; i++) {
            word node = ((word *) at(least[i], autograd))[offset / 8];
            fits &= !((word *) at(leaf[i], autograd))[offset / 8] && node > 0xffff && node % 8 == 0 && node >> 57 == 0
                    && node == ((word *) at(most[i], autograd))[offset / 8];
            for (int j = 0; j < i; j++) {
                fits &= node != ((word *) at(least[j], autograd))[offset / 8];
            }
        }
        if (fits) {
            found = only("the node", found, offset);
        }
    }
    require(found >= 0, "there is a node");
    char name[4096];
    const char *class = type_name(((word *) at(least[0], autograd))[found / 8], name);
    require(class && !strcmp(class, "AminmaxBackward0"), "the name of the node's class");
    printf("node in what belongs to autograd\t%d\nclass of a node\t%s\n", found, class);
    for (int i = 0; i < 4; i++) {
        delete(leaf[i]);
        delete(least[i]);
        delete(most[i]);
    }
}

static void layouts(void) {
    AtenTensorHandle plain[SAMPLES], alias[SAMPLES], conj[SAMPLES], neg[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
        plain[i] = empty(3, c64);
        alias[i] = unary("aten::alias", plain[i]);
        conj[i] = unary("aten::conj", plain[i]);
        neg[i] = unary("aten::_neg_view", plain[i]);
    }
    int storage = -1, keys = -1;
    for (int offset = FIRST_MEMBER; offset < SEARCHED; offset += 8) {
        if (storage < 0 && shared_by_aliases_only(offset, plain, alias) && data_within(plain[0], at(plain[0], offset))) {
            storage = offset;
        }
        if (differ_in_one_bit(offset, plain, alias, conj) && differ_in_one_bit(offset, plain, alias, neg)
                && at(conj[0], offset) != at(neg[0], offset)) {
            keys = only("the key set", keys, offset);
        }
    }
    require(storage > 0 && keys > 0, "a TensorImpl has a storage and a key set");
    word dense = at(plain[0], keys);
    word zero_tensor[5] = {integers(3), some((word) c64), 0, 0, 0};
    check(call("aten::_efficientzerotensor", "", zero_tensor), "aten::_efficientzerotensor");
    AtenTensorHandle zero = (AtenTensorHandle) zero_tensor[0];
    require(one_bit(at(zero, keys) & ~dense), "a zero tensor has a bit of its own");
    printf("storage\t%d\nelements in a storage\t%d\nkey set\t%d\n", storage, data_within(plain[0], at(plain[0], storage)), keys);
    printf("size in a storage\t%d\nresizable flag in a storage\t%d\n", size_within(storage), resizable(storage));
    printf("dtype\t%d\n", dtype_within(keys + 8));
    int autograd = autograd_within(keys + 8);
    printf("what belongs to autograd\t%d\n", autograd);
    node_within(autograd);
    AtenTensorHandle undefined, other;
    CHECK(C(aoti_torch_new_uninitialized_tensor)(&undefined));
    CHECK(C(aoti_torch_new_uninitialized_tensor)(&other));
    require(*(word *) undefined == *(word *) other, "undefined tensors refer to one thing");
    delete(undefined);
    delete(other);
    for (int i = 0; i < SAMPLES; i++) {
        delete(plain[i]);
        delete(alias[i]);
        delete(conj[i]);
        delete(neg[i]);
    }
    delete(zero);
}

/* ---- What the library asks Windows for. ---- */

#ifdef _WIN32
static HANDLE opened(const wchar_t *path, DWORD access) {
    HANDLE file = CreateFileW(path, access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
    require(file != INVALID_HANDLE_VALUE, "a file opens");
    return file;
}

static void written(const wchar_t *path, const char *text) {
    HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    DWORD done;
    require(file != INVALID_HANDLE_VALUE && WriteFile(file, text, (DWORD) strlen(text), &done, NULL), "a file is written");
    CloseHandle(file);
}

static void windows(void) {
    // internal.abi.ProbedMemory: nothing is read of pages that are not there.
    word value = 4711, copy = 0;
    SIZE_T done = 0;
    require(ReadProcessMemory((HANDLE) -1, &value, &copy, 8, &done) && done == 8 && copy == 4711, "ReadProcessMemory reads");
    // The first page of a process is never mapped. (Wine also reads what is reserved alone, which Windows does not.)
    copy = 0;
    bool refused = !ReadProcessMemory((HANDLE) -1, (void *) 4096, &copy, 8, &done);
    require(refused && copy == 0 && done == 0, "ReadProcessMemory says what is not there");
    puts("ReadProcessMemory\tright");

    // internal.abi.PrivateMapping: a file that may only be read, mapped so that writes are not the file's.
    static const wchar_t target[] = L"abi-check.tmp", next[] = L"abi-check.new", aside[] = L"abi-check.old";
    DeleteFileW(aside);
    written(target, "0123456789");
    HANDLE file = opened(target, GENERIC_READ);
    HANDLE mapping = CreateFileMappingW(file, NULL, PAGE_WRITECOPY, 0, 0, NULL);
    require(mapping != NULL, "CreateFileMappingW of a file that may be read");
    char *view = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, 0);
    require(view != NULL, "MapViewOfFile copies on write");
    CloseHandle(mapping);
    CloseHandle(file);
    view[0] = 'x';
    file = opened(target, GENERIC_READ);
    char first;
    DWORD read;
    require(ReadFile(file, &first, 1, &read, NULL) && first == '0', "a private mapping does not write");
    CloseHandle(file);
    puts("private mapping\tright");

    // io.FileWriter: what is mapped cannot be replaced, but moved aside.
    written(next, "another");
    BOOL replaced = MoveFileExW(next, target, MOVEFILE_REPLACE_EXISTING);
    if (!replaced) {
        require(MoveFileExW(target, aside, 0) && MoveFileExW(next, target, 0), "a mapped file is moved aside");
    }
    require(view[1] == '1', "the mapping of a replaced file stays");
    UnmapViewOfFile(view);
    DeleteFileW(aside);
    DeleteFileW(target);
    puts("a mapped file\treplaced, or moved aside");

    // internal.abi.CudaDriver, and the words for an error.
    HMODULE driver = LoadLibraryW(L"nvcuda.dll");
    if (!driver) {
        wchar_t text[512];
        require(GetLastError() == ERROR_MOD_NOT_FOUND && FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL,
                ERROR_MOD_NOT_FOUND, 0, text, 512, NULL) > 0, "GetLastError and its words");
    }
    puts("GetLastError\tright");

    // internal.lifetime.ProcessMemory: outside of a job nothing is limited.
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    BOOL known = QueryInformationJobObject(NULL, JobObjectExtendedLimitInformation, &limits, sizeof limits, NULL);
    require(sizeof limits == 144 && (char *) &limits.ProcessMemoryLimit - (char *) &limits == 112
            && (char *) &limits.JobMemoryLimit - (char *) &limits == 120, "where a job's limits stand");
    printf("limits of a job\t%s\n", known && limits.BasicLimitInformation.LimitFlags
            & (JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_JOB_MEMORY) ? "some" : "none");
}
#endif

int main(int count, char **arguments) {
    if (count < 3) {
        fail("usage: abi-check NAMES LIBRARY...");
    }
    for (int i = 2; i < count; i++) {
        load(arguments[i]);
    }
    printf("libraries loaded\t%d\n", library_count);
    read_names(arguments[1]);
    basics();
    errors();
    callbacks();
    cxx_functions();
    layouts();
#ifdef _WIN32
    windows();
#endif
    return 0;
}

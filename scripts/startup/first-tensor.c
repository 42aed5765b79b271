// SPDX-License-Identifier: Apache-2.0
// Loads the libraries that are named, in that order, makes a tensor of libtorch's and subtracts it from itself, through the same C
// functions as torch-ffm. With OUT in the environment it copies there what of memory is resident.
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void *last;

static void *function(const char *name) {
    void *found = dlsym(last, name);
    if (found == NULL) {
        fprintf(stderr, "no function %s\n", name);
        exit(1);
    }
    return found;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        last = dlopen(argv[i], RTLD_LAZY);
        if (last == NULL) {
            fprintf(stderr, "%s\n", dlerror());
            return 1;
        }
    }
    int64_t sizes[] = {2, 3};
    int64_t strides[] = {3, 1};
    void *a = NULL;
    void *b = NULL;
    int (*empty)(int64_t, const int64_t *, const int64_t *, int32_t, int32_t, int32_t, void **) = function("aoti_torch_empty_strided");
    int (*zero)(void *) = function("aoti_torch_zero_");
    int (*subtract)(void *, void *, double, void **) = function("aoti_torch_aten_subtract_Tensor");
    int (*data)(void *, void **) = function("aoti_torch_get_data_ptr");
    float *elements = NULL;
    if (empty(2, sizes, strides, 6, 0, -1, &a) || zero(a) || subtract(a, a, 1, &b) || data(b, (void **) &elements)) {
        fprintf(stderr, "refused\n");
        return 1;
    }
    printf("%f\n", elements[5]);
    char *out = getenv("OUT");
    if (out != NULL) {
        FILE *from = fopen("/proc/self/smaps", "r");
        FILE *to = fopen(out, "w");
        fputs("0 0\n", to);
        for (int c = fgetc(from); c != EOF; c = fgetc(from)) {
            fputc(c, to);
        }
        fclose(to);
    }
    return 0;
}

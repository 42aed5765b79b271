// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of {@code from.json} that have no meaning in Java, each with the reason. */
final class FromRowsLeftOut {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private FromRowsLeftOut() {
        because("the library does not speak DLPack", FromRow.ALL.keySet().stream()
                .filter(id -> id.contains("from_dlpack")).toList().toArray(String[]::new));
        because("NumPy's name for a C type; a DType says the size only", """
                a=np.zeros(3,dtype='longlong'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='intc'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='ulonglong'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='uintc'); t=torch.from_numpy(a)
                """.split("\n"));
        because("a type of NumPy's that libtorch lacks; no DType names it, so no NDArray has it", """
                a=np.zeros(3,dtype='longdouble'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='clongdouble'); t=torch.from_numpy(a)
                a=np.array(['foo','bar']); t=torch.from_numpy(a)
                a=np.array([b'foo']); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='object'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='datetime64[s]'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='timedelta64[s]'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='V4'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='i4,f4'); t=torch.from_numpy(a)
                torch.as_tensor(np.array([None]))
                torch.asarray(np.array(['a']))
                torch.tensor(np.array([1.],dtype=np.longdouble))
                torch.tensor(np.array(['a']))
                torch.tensor(np.array([b'a']))
                torch.tensor(np.array([object()]))
                torch.tensor(np.array([1,2],dtype=object))
                torch.tensor(np.array(['2020-01-01'],dtype='M8[D]'))
                torch.tensor(np.array([1],dtype='m8[s]'))
                torch.tensor(np.array([(1,2.)],dtype=[('a','i4'),('b','f4')]))
                """.split("\n"));
        because("an NDArray is of the machine's byte order", """
                a=np.zeros(3,dtype='>i4'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='>f8'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='<f4'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='=f4'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='|i1'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='>i1'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='>u1'); t=torch.from_numpy(a)
                a=np.zeros(3,dtype='>b1'); t=torch.from_numpy(a)
                torch.tensor(np.array([1,2],dtype='>i4'))
                torch.tensor(np.array([1.,2.],dtype='>f8'))
                torch.tensor(np.array([1,2],dtype='>i2')[::-1])
                """.split("\n"));
        because("there are no subclasses of NDArray", """
                a=np.ma.array([1,2],mask=[0,1]); t=torch.from_numpy(a)
                torch.tensor(np.ma.array([1,2],mask=[0,1]))
                torch.tensor(np.matrix([[1,2]]))
                """.split("\n"));
        because("the compiler refuses the call", """
                torch.from_numpy([1,2])
                torch.from_numpy(np.float64(1))
                torch.from_numpy(torch.ones(2))
                torch.from_numpy()
                torch.from_numpy(np.ones(2),np.ones(2))
                torch.from_numpy(np.ones(2),dtype=torch.float32)
                torch.frombuffer([1],dtype=torch.uint8)
                torch.tensor()
                """.split("\n"));
        because("the type is a second argument in Java", "torch.tensor([1],torch.float32)");
        because("Java objects have no reference count; JavaMemoryTest watches the memory that is kept", """
                import sys; a=np.zeros(3); r0=sys.getrefcount(a); t=torch.from_numpy(a); r1=sys.getrefcount(a); del t; \
                (r0,r1,sys.getrefcount(a))
                """.strip());
        because("there is no inference mode",
                "with torch.inference_mode():;     t=torch.from_numpy(np.zeros(2)); t.is_inference()");
        because("there is no asarray with its argument copy: asTensor shares where it can, fromNumpy shares, tensor copies", """
                a=np.zeros(3); t=torch.asarray(a,dtype=torch.float32,copy=False)
                a=torch.zeros(3); b=torch.asarray(a); (b is a,b.data_ptr()==a.data_ptr())
                a=torch.zeros(3,requires_grad=True); b=torch.asarray(a); (b is a,b.requires_grad,b.data_ptr()==a.data_ptr())
                a=torch.zeros(3,requires_grad=True); b=torch.asarray(a,requires_grad=True); (b is a,b.requires_grad,b.is_leaf)
                torch.asarray([1,2,3],copy=False)
                torch.asarray(1.5,copy=False)
                torch.asarray(np.float64(1.5),copy=False)
                """.split("\n"));
        because("Java has no bytes object; a byte[] is an int8 array, and a segment says nothing of a type", """
                torch.asarray(b'abcd')
                torch.tensor(b'abc')
                torch.tensor([b'a'])
                torch.tensor(bytearray(b'abc'))
                torch.tensor(memoryview(b'abc'))
                """.split("\n"));
        because("Python's typed arrays are sequences of ints and floats; Java's keep their type, as TensorOfArraysTest has it", """
                torch.tensor(__import__('array').array('i',[1,2]))
                torch.tensor(__import__('array').array('d',[1,2]))
                """.split("\n"));
        because("Java has no fractions", "torch.tensor(__import__('fractions').Fraction(1,2))");
        because("fromSegment is told the shape, so no elements are an empty tensor, as FromSegmentTest has it", """
                torch.frombuffer(bytearray(0),dtype=torch.uint8)
                torch.frombuffer(bytearray(4),dtype=torch.uint8,count=0)
                """.split("\n"));
        because("PyTorch takes only Python's own ints for uint64, and no numpy.bool for integers; here their elements are "
                + "numbers, as TensorOfArraysTest has it", """
                torch.tensor([torch.tensor(2)],dtype=torch.uint64)
                torch.tensor([torch.tensor(2**63,dtype=torch.uint64)],dtype=torch.uint64)
                torch.tensor([np.array([2**63],dtype=np.uint64)])
                torch.tensor([np.array([2],dtype=np.uint64)],dtype=torch.uint64)
                torch.tensor([np.array([2],dtype=np.int64)],dtype=torch.uint64)
                torch.tensor([np.array([True])],dtype=torch.uint8)
                """.split("\n"));
        because("no function of the C ABI sets the default type", FromRow.ALL.keySet().stream()
                .filter(id -> id.startsWith("torch.set_default_dtype(")).toList().toArray(String[]::new));
        because("PyTorch's constructors of old are not offered", """
                torch.Tensor([1,2])
                tuple(torch.Tensor(2,3).shape)
                torch.IntTensor([1.7,2])
                """.split("\n"));
    }

    private void because(String reason, String... ids) {
        for (String id : ids) {
            FromRow.of(id);
            if (reasons.put(id, reason) != null) {
                throw new IllegalArgumentException("two reasons for the row " + id);
            }
        }
    }

    /** The ids of the rows, with the reasons. */
    static Map<String, String> reasons() {
        return new FromRowsLeftOut().reasons;
    }
}

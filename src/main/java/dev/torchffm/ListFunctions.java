// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;
import static dev.torchffm.Calls.tensors;

import java.util.Arrays;
import java.util.List;

/** The functions of {@code torch} that PyTorch writes in Python to take any number of tensors. */
abstract class ListFunctions {
    ListFunctions() { }

    /**
     * Returns a tensor with at least one dimension: {@code torch.atleast_1d}.
     *
     * @param self the tensor
     * @return a view, or the tensor itself if it has as many
     */
    public static Tensor atleast1d(Tensor self) {
        return tensor("aten::atleast_1d", self);
    }

    /**
     * Returns tensors with at least one dimension each: {@code torch.atleast_1d}.
     *
     * @param tensors the tensors
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast1d(List<Tensor> tensors) {
        return tensors("aten::atleast_1d.Sequence", tensors);
    }

    /**
     * Returns tensors with at least one dimension each: {@code torch.atleast_1d}.
     *
     * @param first the first tensor
     * @param second the second
     * @param rest the others
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast1d(Tensor first, Tensor second, Tensor... rest) {
        return atleast1d(Lists.of(first, second, rest));
    }

    /**
     * Returns a tensor with at least two dimensions: {@code torch.atleast_2d}.
     *
     * @param self the tensor
     * @return a view, or the tensor itself if it has as many
     */
    public static Tensor atleast2d(Tensor self) {
        return tensor("aten::atleast_2d", self);
    }

    /**
     * Returns tensors with at least two dimensions each: {@code torch.atleast_2d}.
     *
     * @param tensors the tensors
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast2d(List<Tensor> tensors) {
        return tensors("aten::atleast_2d.Sequence", tensors);
    }

    /**
     * Returns tensors with at least two dimensions each: {@code torch.atleast_2d}.
     *
     * @param first the first tensor
     * @param second the second
     * @param rest the others
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast2d(Tensor first, Tensor second, Tensor... rest) {
        return atleast2d(Lists.of(first, second, rest));
    }

    /**
     * Returns a tensor with at least three dimensions: {@code torch.atleast_3d}.
     *
     * @param self the tensor
     * @return a view, or the tensor itself if it has as many
     */
    public static Tensor atleast3d(Tensor self) {
        return tensor("aten::atleast_3d", self);
    }

    /**
     * Returns tensors with at least three dimensions each: {@code torch.atleast_3d}.
     *
     * @param tensors the tensors
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast3d(List<Tensor> tensors) {
        return tensors("aten::atleast_3d.Sequence", tensors);
    }

    /**
     * Returns tensors with at least three dimensions each: {@code torch.atleast_3d}.
     *
     * @param first the first tensor
     * @param second the second
     * @param rest the others
     * @return views, or the tensors themselves
     */
    public static List<Tensor> atleast3d(Tensor first, Tensor second, Tensor... rest) {
        return atleast3d(Lists.of(first, second, rest));
    }

    /**
     * Returns a matrix with matrices along its diagonal: {@code torch.block_diag}.
     *
     * @param tensors the tensors
     * @return a new matrix
     * @throws TorchException if one has more than two dimensions
     */
    public static Tensor blockDiag(List<Tensor> tensors) {
        return tensor("aten::block_diag", tensors);
    }

    /**
     * Returns a matrix with matrices along its diagonal: {@code torch.block_diag}.
     *
     * @param tensors the tensors
     * @return a new matrix
     * @throws TorchException if one has more than two dimensions
     */
    public static Tensor blockDiag(Tensor... tensors) {
        return blockDiag(Arrays.asList(tensors));
    }

    /**
     * Returns the shape that shapes broadcast to: {@code torch.broadcast_shapes}.
     *
     * @param shapes the shapes
     * @return the shape
     * @throws TorchException if the shapes do not fit
     */
    public static long[] broadcastShapes(long[]... shapes) {
        return Broadcast.shapes(shapes);
    }

    /**
     * Returns tensors of one shape, the one that theirs broadcast to: {@code torch.broadcast_tensors}.
     *
     * @param tensors the tensors
     * @return views, several of whose elements may share memory
     * @throws TorchException if the shapes do not fit
     */
    public static List<Tensor> broadcastTensors(List<Tensor> tensors) {
        return tensors("aten::broadcast_tensors", tensors);
    }

    /**
     * Returns tensors of one shape, the one that theirs broadcast to: {@code torch.broadcast_tensors}.
     *
     * @param tensors the tensors
     * @return views, several of whose elements may share memory
     * @throws TorchException if the shapes do not fit
     */
    public static List<Tensor> broadcastTensors(Tensor... tensors) {
        return broadcastTensors(Arrays.asList(tensors));
    }

    /**
     * Returns all combinations of elements of vectors: {@code torch.cartesian_prod}.
     *
     * @param tensors the tensors
     * @return a matrix with a combination in each row; a single vector itself
     * @throws TorchException if one is no vector
     */
    public static Tensor cartesianProd(List<Tensor> tensors) {
        return tensor("aten::cartesian_prod", tensors);
    }

    /**
     * Returns all combinations of elements of vectors: {@code torch.cartesian_prod}.
     *
     * @param tensors the tensors
     * @return a matrix with a combination in each row; a single vector itself
     * @throws TorchException if one is no vector
     */
    public static Tensor cartesianProd(Tensor... tensors) {
        return cartesianProd(Arrays.asList(tensors));
    }

    /**
     * Returns the product of matrices, in the order that costs least: {@code torch.chain_matmul}, deprecated there in favour of
     * {@code torch.linalg.multi_dot}.
     *
     * @param tensors the tensors
     * @return the product
     * @throws TorchException if shapes do not fit
     */
    public static Tensor chainMatmul(List<Tensor> tensors) {
        return tensor("aten::chain_matmul", tensors);
    }

    /**
     * Returns the product of matrices, in the order that costs least: {@code torch.chain_matmul}, deprecated there in favour of
     * {@code torch.linalg.multi_dot}.
     *
     * @param tensors the tensors
     * @return the product
     * @throws TorchException if shapes do not fit
     */
    public static Tensor chainMatmul(Tensor... tensors) {
        return chainMatmul(Arrays.asList(tensors));
    }

    /**
     * Returns sums of products of elements, by Einstein's convention: {@code torch.einsum}. More than two operands are multiplied
     * from left to right.
     *
     * @param equation the indices of each operand, and behind an arrow those of the result: {@code "ij,jk->ik"}
     * @param tensors the tensors
     * @return a new tensor
     * @throws TorchException if the equation does not fit the operands
     */
    public static Tensor einsum(String equation, List<Tensor> tensors) {
        return tensor("aten::einsum", equation, tensors);
    }

    /**
     * Returns sums of products of elements, by Einstein's convention: {@code torch.einsum}. More than two operands are multiplied
     * from left to right.
     *
     * @param equation the indices of each operand, and behind an arrow those of the result: {@code "ij,jk->ik"}
     * @param tensors the tensors
     * @return a new tensor
     * @throws TorchException if the equation does not fit the operands
     */
    public static Tensor einsum(String equation, Tensor... tensors) {
        return einsum(equation, Arrays.asList(tensors));
    }

    /**
     * Returns grids of coordinates, the first vector along the first dimension: {@code torch.meshgrid}.
     *
     * @param tensors the tensors
     * @return a tensor for each vector, of as many dimensions as there are vectors
     * @throws TorchException if one has more than one dimension, or types differ
     */
    public static List<Tensor> meshgrid(List<Tensor> tensors) {
        return tensors("aten::meshgrid", tensors);
    }

    /**
     * Returns grids of coordinates: {@code torch.meshgrid}.
     *
     * @param tensors the tensors
     * @param indexing {@code "ij"}: the first vector along the first dimension; {@code "xy"}: along the second
     * @return a tensor for each vector, of as many dimensions as there are vectors
     * @throws TorchException if the word is none of these, a tensor has more than one dimension, or types differ
     */
    public static List<Tensor> meshgrid(List<Tensor> tensors, String indexing) {
        return tensors("aten::meshgrid.indexing", tensors, indexing);
    }

    /**
     * Returns grids of coordinates, the first vector along the first dimension: {@code torch.meshgrid}.
     *
     * @param tensors the tensors
     * @return a tensor for each vector, of as many dimensions as there are vectors
     * @throws TorchException if one has more than one dimension, or types differ
     */
    public static List<Tensor> meshgrid(Tensor... tensors) {
        return meshgrid(Arrays.asList(tensors));
    }
}

// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import java.util.List;

/** What operators give that have several results with names: PyTorch's {@code torch.return_types}. */
public final class Results {
    private Results() { }

    /**
     * {@code a}, {@code tau}, as the operator's schema names them.
     *
     * @param a that result
     * @param tau that result
     */
    public record ATau(Tensor a, Tensor tau) {
        static ATau of(List<Object> results) {
            return new ATau((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code eigenvalues}, {@code eigenvectors}, as the operator's schema names them.
     *
     * @param eigenvalues that result
     * @param eigenvectors that result
     */
    public record EigenvaluesEigenvectors(Tensor eigenvalues, Tensor eigenvectors) {
        static EigenvaluesEigenvectors of(List<Object> results) {
            return new EigenvaluesEigenvectors((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code hist}, {@code binEdges}, as the operator's schema names them.
     *
     * @param hist that result
     * @param binEdges that result
     */
    public record HistBinEdges(Tensor hist, Tensor binEdges) {
        static HistBinEdges of(List<Object> results) {
            return new HistBinEdges((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code hist}, {@code binEdges}, as the operator's schema names them.
     *
     * @param hist that result
     * @param binEdges that result
     */
    public record HistBinEdgesList(Tensor hist, List<Tensor> binEdges) {
        @SuppressWarnings("unchecked")
        static HistBinEdgesList of(List<Object> results) {
            return new HistBinEdgesList((Tensor) results.get(0), (List<Tensor>) results.get(1));
        }
    }

    /**
     * {@code inverse}, {@code info}, as the operator's schema names them.
     *
     * @param inverse that result
     * @param info that result
     */
    public record InverseInfo(Tensor inverse, Tensor info) {
        static InverseInfo of(List<Object> results) {
            return new InverseInfo((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code LD}, {@code pivots}, as the operator's schema names them.
     *
     * @param LD that result
     * @param pivots that result
     */
    public record LDPivots(Tensor LD, Tensor pivots) {
        static LDPivots of(List<Object> results) {
            return new LDPivots((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code LD}, {@code pivots}, {@code info}, as the operator's schema names them.
     *
     * @param LD that result
     * @param pivots that result
     * @param info that result
     */
    public record LDPivotsInfo(Tensor LD, Tensor pivots, Tensor info) {
        static LDPivotsInfo of(List<Object> results) {
            return new LDPivotsInfo((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
        }
    }

    /**
     * {@code L}, {@code info}, as the operator's schema names them.
     *
     * @param L that result
     * @param info that result
     */
    public record LInfo(Tensor L, Tensor info) {
        static LInfo of(List<Object> results) {
            return new LInfo((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code LU}, {@code pivots}, as the operator's schema names them.
     *
     * @param LU that result
     * @param pivots that result
     */
    public record LUPivots(Tensor LU, Tensor pivots) {
        static LUPivots of(List<Object> results) {
            return new LUPivots((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code LU}, {@code pivots}, {@code info}, as the operator's schema names them.
     *
     * @param LU that result
     * @param pivots that result
     * @param info that result
     */
    public record LUPivotsInfo(Tensor LU, Tensor pivots, Tensor info) {
        static LUPivotsInfo of(List<Object> results) {
            return new LUPivotsInfo((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
        }
    }

    /**
     * {@code mantissa}, {@code exponent}, as the operator's schema names them.
     *
     * @param mantissa that result
     * @param exponent that result
     */
    public record MantissaExponent(Tensor mantissa, Tensor exponent) {
        static MantissaExponent of(List<Object> results) {
            return new MantissaExponent((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code min}, {@code max}, as the operator's schema names them.
     *
     * @param min that result
     * @param max that result
     */
    public record MinMax(Tensor min, Tensor max) {
        static MinMax of(List<Object> results) {
            return new MinMax((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code P}, {@code L}, {@code U}, as the operator's schema names them.
     *
     * @param P that result
     * @param L that result
     * @param U that result
     */
    public record PLU(Tensor P, Tensor L, Tensor U) {
        static PLU of(List<Object> results) {
            return new PLU((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
        }
    }

    /**
     * {@code Q}, {@code R}, as the operator's schema names them.
     *
     * @param Q that result
     * @param R that result
     */
    public record QR(Tensor Q, Tensor R) {
        static QR of(List<Object> results) {
            return new QR((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code result}, {@code info}, as the operator's schema names them.
     *
     * @param result that result
     * @param info that result
     */
    public record ResultInfo(Tensor result, Tensor info) {
        static ResultInfo of(List<Object> results) {
            return new ResultInfo((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code sign}, {@code logabsdet}, as the operator's schema names them.
     *
     * @param sign that result
     * @param logabsdet that result
     */
    public record SignLogabsdet(Tensor sign, Tensor logabsdet) {
        static SignLogabsdet of(List<Object> results) {
            return new SignLogabsdet((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code solution}, {@code clonedCoefficient}, as the operator's schema names them.
     *
     * @param solution that result
     * @param clonedCoefficient that result
     */
    public record SolutionClonedCoefficient(Tensor solution, Tensor clonedCoefficient) {
        static SolutionClonedCoefficient of(List<Object> results) {
            return new SolutionClonedCoefficient((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }

    /**
     * {@code solution}, {@code residuals}, {@code rank}, {@code singularValues}, as the operator's schema names them.
     *
     * @param solution that result
     * @param residuals that result
     * @param rank that result
     * @param singularValues that result
     */
    public record SolutionResidualsRankSingularValues(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {
        static SolutionResidualsRankSingularValues of(List<Object> results) {
            return new SolutionResidualsRankSingularValues((Tensor) results.get(0), (Tensor) results.get(1), (Tensor)
                    results.get(2), (Tensor) results.get(3));
        }
    }

    /**
     * {@code U}, {@code S}, {@code V}, as the operator's schema names them.
     *
     * @param U that result
     * @param S that result
     * @param V that result
     */
    public record USV(Tensor U, Tensor S, Tensor V) {
        static USV of(List<Object> results) {
            return new USV((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
        }
    }

    /**
     * {@code U}, {@code S}, {@code Vh}, as the operator's schema names them.
     *
     * @param U that result
     * @param S that result
     * @param Vh that result
     */
    public record USVh(Tensor U, Tensor S, Tensor Vh) {
        static USVh of(List<Object> results) {
            return new USVh((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
        }
    }

    /**
     * {@code values}, {@code indices}, as the operator's schema names them.
     *
     * @param values that result
     * @param indices that result
     */
    public record ValuesIndices(Tensor values, Tensor indices) {
        static ValuesIndices of(List<Object> results) {
            return new ValuesIndices((Tensor) results.get(0), (Tensor) results.get(1));
        }
    }
}

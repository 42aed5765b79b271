/* What scripts/generate-bindings.sh hands to jextract. */
#include "torch_c_abi.h"
#include "torch_c_abi_kernels.h"
#include "torch_c_abi_next.h"

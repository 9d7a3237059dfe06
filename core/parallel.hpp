#pragma once

#include <cstddef>
#include <functional>

namespace soichi {

/// Call `work` once for each number below `count`, on up to `threads` threads, this one among them (fewer where the
/// system gives no more); in no certain order. Throws what the first call to fail threw, after all that had begun have
/// ended.
void in_parallel(std::size_t threads, std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace soichi

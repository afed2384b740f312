#pragma once
#include <stdint.h>

/// Begins to count how often the process asks for memory. Until then it costs next to nothing to have this linked.
void allocation_counting_begin(void);

/// Ends counting: how often the process has asked for memory since it began; -1 where that cannot be counted.
int64_t allocation_counting_end(void);

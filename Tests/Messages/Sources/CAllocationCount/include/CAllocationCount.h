#pragma once

/// The number of blocks of memory that this process has asked for so far; -1 where that cannot be counted.
long error_codes_allocation_count(void);

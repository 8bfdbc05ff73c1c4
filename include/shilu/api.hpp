// What a shared library lets out: everything else of it stays hidden.
#pragma once

#define SHILU_API __attribute__((visibility("default")))

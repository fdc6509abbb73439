"""The same sums in less time and memory: swaps on loaded diffusers modules, for float32 and float64 on a CPU."""

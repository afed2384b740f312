// A target without a spec.

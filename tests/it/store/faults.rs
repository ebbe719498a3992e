//! What the embedded store does when its disk fails.

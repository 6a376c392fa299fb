"""graphkit: who stands behind which document, where and since when, and the sentence that says so."""

__version__ = "0.1.0"

"""Reading: a file becomes a Source, the bytes' checksum beside the one string that all offsets count on."""

from graphkit.read.discovery import CLAIMS_SUFFIX, discover
from graphkit.read.opening import read
from graphkit.read.registry import reader, readers

__all__ = ["CLAIMS_SUFFIX", "discover", "read", "reader", "readers"]

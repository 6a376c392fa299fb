"""Those who come to a text and leave it: later sponsors, withdrawals, what a text gains."""

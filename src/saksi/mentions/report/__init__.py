"""What a report has told so far of whom it names: the ground on which mentions are resolved."""

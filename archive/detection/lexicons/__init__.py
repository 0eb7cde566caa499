"""Words by which detectors recognise things, as plain data: folded, by language where it matters."""

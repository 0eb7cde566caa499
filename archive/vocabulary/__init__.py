"""Plain values every floor may use: terms, partial dates, names, languages."""

"""What leaves the archive: citations, tables, and the descriptions other programs read.

    ids → rows (statement_rows, exchange_rows, quotation_rows; read in batches)
        → a Citable → the CSL-JSON item (the one mapping) → RIS, BibTeX, meta tags, COinS, JSON-LD
        → columns → CSV, JSON Lines, and the codebook that explains them

This room does not know browse/. Whoever calls it gives an `Edition`: the language of names,
where addresses begin, and how much of a text its source lets the archive show.
"""

"""What readers see of the archive, as plain values: filters, timelines, parallel accounts.

The pages (floor 7) only choose a template for what these modules return. Without words the
database answers; with words `archive.search.find` does, and every hit is read again through
`Statement.objects.published()`.
"""

"""Nothing: the command line says it all."""

"""The tables of the runtime's languages, made from the CLDR data that Babel carries."""

-- The lines that the checks after reading take out, until their text is stored among the rejected rows.
create temporary table avvist_linje (fil text, linje bigint, grunn text) on commit drop

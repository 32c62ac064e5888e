/** What leaves: checksums that anyone can verify, and one zip file that is the same bytes each time. */
package no.imdi.introresultat.publication.pakke;

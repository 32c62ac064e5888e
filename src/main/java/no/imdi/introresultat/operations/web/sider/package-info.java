/** The console's pages: what each shows, and what one can do there. */
package no.imdi.introresultat.operations.web.sider;

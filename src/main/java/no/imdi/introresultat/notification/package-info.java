/** E-mail to municipalities, statisticians and operations: what is said, to whom, and that it is said once. */
package no.imdi.introresultat.notification;

/** Who is who and who may come in: accounts, memberships, roles, sign-in, sessions. */
package nl.uitzicht.access;

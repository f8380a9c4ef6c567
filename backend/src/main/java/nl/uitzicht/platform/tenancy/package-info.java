/** Whose data it is: the partnership in every key, and the person who asks. */
package nl.uitzicht.platform.tenancy;

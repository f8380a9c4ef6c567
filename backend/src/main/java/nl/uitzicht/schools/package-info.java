/** Which schools, regions and local networks a partnership has, from which day, and on which days a school is open. */
package nl.uitzicht.schools;

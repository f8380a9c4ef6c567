/** Mail to people: written down in the transaction of what it tells about, sent afterwards until it arrives or is given up. */
package nl.uitzicht.platform.mail;

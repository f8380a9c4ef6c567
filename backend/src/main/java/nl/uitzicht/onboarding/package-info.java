/** The one spreadsheet with which a partnership that starts mid-year brings its experts, contacts, running trajecten and hours (D33). */
package nl.uitzicht.onboarding;

/** From the network's decision on an expert to the first contact with the school (R24-R31): who waits, who could go, and who went. */
package nl.uitzicht.coupling;

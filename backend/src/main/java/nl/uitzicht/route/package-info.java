/** Where a traject stands in the HGW route (R27-R42): the allowed moves, who made them and when, and the HGD side track. */
package nl.uitzicht.route;

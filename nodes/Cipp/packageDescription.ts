/**
 * What the node panel says of the node. n8n shows one entry for a node and its trigger, under the
 * name of the node and with the description of the trigger (`generateMergedNodesAndActions` of its
 * editor), so both have this one.
 */
export const PACKAGE_DESCRIPTION =
	'Offboard and manage Microsoft 365 users across tenants through CIPP, and follow what becomes of each step';

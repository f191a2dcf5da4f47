/** CIPP's words for whom a policy is assigned to; for an app they are others. */
export const POLICY_ASSIGN_TO: Record<string, string> = {
	devices: 'AllDevices',
	devicesAndUsers: 'AllDevicesAndUsers',
	users: 'allLicensedUsers',
};

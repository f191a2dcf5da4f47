/** Where Graph has the policies for apps, by their names at CIPP (`Get-CIPPIntunePolicyGraphPath`). */
const OF_APPS: Record<string, string> = {
	androidmanagedappprotection: 'androidManagedAppProtections',
	iosmanagedappprotection: 'iosManagedAppProtections',
	managedapppolicies: 'managedAppPolicies',
	mdmwindowsinformationprotectionpolicy: 'mdmWindowsInformationProtectionPolicies',
	mobileappconfigurations: 'mobileAppConfigurations',
	targetedmanagedappconfiguration: 'targetedManagedAppConfigurations',
	windowsinformationprotectionpolicy: 'windowsInformationProtectionPolicies',
	windowsmanagedappprotection: 'windowsManagedAppProtections',
};

/** @returns whether policies of a collection are for apps rather than for devices */
export function isOfApps(urlName: string): boolean {
	return urlName.toLowerCase() in OF_APPS;
}

/** @returns the address of a collection, without version */
export function pathOf(urlName: string): string {
	const ofApps = OF_APPS[urlName.toLowerCase()];
	return ofApps ? `deviceAppManagement/${ofApps}` : `deviceManagement/${urlName}`;
}

/** An action on a device. */
interface DeviceAction {
	name: string;
	description: string;
	/** The name that CIPP hands to Microsoft (`New-CIPPDeviceAction`). */
	wire: string;
}

/** What takes nothing away, by value. */
export const ACTIONS: Record<string, DeviceAction> = {
	setPrimaryUser: {
		name: 'Change Primary User',
		description: 'Make somebody else the primary user',
		wire: 'users',
	},
	collectLogs: {
		name: 'Collect Logs',
		description: 'Collect the diagnostics of a Windows device; they are then in Intune',
		wire: 'createDeviceLogCollectionRequest',
	},
	locate: { name: 'Locate', description: 'Find out where the device is', wire: 'locateDevice' },
	rename: {
		name: 'Rename',
		description: 'Give the device another name, which it takes at its next restart',
		wire: 'setDeviceName',
	},
	restart: {
		name: 'Restart',
		description: 'Restart the device, which closes what is open there',
		wire: 'rebootNow',
	},
	rotateLocalAdminPassword: {
		name: 'Rotate Local Admin Password',
		description: 'Give the local administrator of a Windows device a new password (LAPS)',
		wire: 'RotateLocalAdminPassword',
	},
	scan: {
		name: 'Scan for Malware',
		description: 'Scan a Windows device with Microsoft Defender',
		wire: 'WindowsDefenderScan',
	},
	sync: {
		name: 'Sync',
		description: 'Make the device check in and take its policies and apps',
		wire: 'syncDevice',
	},
	updateSignatures: {
		name: 'Update Defender Signatures',
		description: 'Update what Microsoft Defender looks for on a Windows device',
		wire: 'windowsDefenderUpdateSignatures',
	},
};

/** What takes a device, or what is on it, away, by the name that CIPP hands on. */
export const REMOVALS = {
	delete: {
		name: 'Delete from Intune',
		description: 'Intune forgets the device, which removes company data when it checks in again',
	},
	cleanWindowsDevice: {
		name: 'Fresh Start',
		description: 'Windows is installed anew without the apps that were there',
	},
	offboardMDEDevice: {
		name: 'Offboard from Defender',
		description: 'Microsoft Defender for Endpoint stops protecting the device',
	},
	retire: {
		name: 'Retire',
		description: 'Company data and management are removed, what is private stays',
	},
	wipe: { name: 'Wipe', description: 'EVERYTHING on the device is erased, as in the factory' },
};

/** Those that erase what is on the device. */
export const ERASING = ['wipe', 'cleanWindowsDevice'];

/** Those that end its management or its protection. */
export const ENDING = ['delete', 'offboardMDEDevice', 'retire'];

/** Said by CIPP when Microsoft has taken an action. */
export const TAKEN =
	/^(?:Queued \w+ on \S|Changed primary user on device \S+ to \S|Queued Defender for Endpoint offboarding for \S)/i;

const named = (names: Record<string, string>) =>
	Object.entries(names).map(([value, name]) => ({ name, value }));

/** What `Set-CIPPDefenderAVPolicy` turns on; by its names. */
export const ANTIVIRUS = named({
	AllowBehavior: 'Behavior Monitoring',
	CheckSigs: 'Check Signatures Before Scans',
	AllowCloudProtection: 'Cloud Protection',
	DisableCatchupFullScan: 'Catch-Up Full Scans',
	DisableCatchupQuickScan: 'Catch-Up Quick Scans',
	DisableLocalAdminMerge: 'Disable Merging of Local Lists',
	LowCPU: 'Low CPU Priority for Scans',
	AllowRealTime: 'Real-Time Monitoring',
	ScanArchives: 'Scan Archives',
	AllowDownloadable: 'Scan Downloads',
	AllowEmailScanning: 'Scan Email',
	AllowFullScanNetwork: 'Scan Mapped Network Drives',
	AllowNetwork: 'Scan Network Files',
	AllowFullScanRemovable: 'Scan Removable Drives',
	AllowScriptScan: 'Scan Scripts',
	MeteredConnectionUpdates: 'Update Over Metered Connections',
	AllowUI: 'User Interface',
});

/** The rules that `Set-CIPPDefenderASRPolicy` knows, by its names. */
export const ASR_RULES = named({
	BlockAdobeChild: 'Adobe Reader From Creating Child Processes',
	BlockWin32Macro: 'API Calls From Office Macros',
	BlockSystemTools: 'Copied or Impersonated System Tools',
	BlockCredentialStealing: 'Credential Stealing',
	BlockExesMail: 'Executables From Email',
	BlockYoungExe: 'Executables That Are New or Rare',
	blockJSVB: 'JavaScript or VBScript From Launching Downloads',
	BlockObfuscatedScripts: 'Obfuscated Scripts',
	blockOfficeChild: 'Office From Creating Child Processes',
	BlockOfficeExes: 'Office From Creating Executables',
	BlockOfficeApps: 'Office From Injecting Code',
	blockOfficeComChild: 'Outlook From Creating Child Processes',
	BlockPSExec: 'PSExec and WMI Commands',
	EnableRansomwareVac: 'Ransomware (Advanced Protection)',
	BlockSafeMode: 'Restarts in Safe Mode',
	BlockUntrustedUSB: 'Untrusted Processes From USB',
	BlockUnsignedDrivers: 'Vulnerable Signed Drivers',
	BlockWebshellForServers: 'Web Shells on Servers',
	WMIPersistence: 'WMI Persistence',
});

/** What `Set-CIPPDefenderEDRPolicy` turns on, by its names. */
export const EDR = named({
	Config: 'Onboard From Connector',
	SampleSharing: 'Share Samples',
});

/** The switches of the connector (`Set-CIPPDefenderCompliancePolicy`), by its names. */
export const CONNECTOR = named({
	AppSync: 'App Sync for iOS',
	BlockunsupportedOS: 'Block Unsupported Operating Systems',
	androidDeviceBlockedOnMissingPartnerData: 'Block Android Without Data',
	iosDeviceBlockedOnMissingPartnerData: 'Block iOS Without Data',
	macDeviceBlockedOnMissingPartnerData: 'Block macOS Without Data',
	windowsDeviceBlockedOnMissingPartnerData: 'Block Windows Without Data',
	ConnectAndroid: 'Connect Android',
	ConnectAndroidCompliance: 'Connect Android Apps',
	ConnectIos: 'Connect iOS',
	ConnectIosCompliance: 'Connect iOS Apps',
	ConnectMac: 'Connect macOS',
	Connectwindows: 'Connect Windows',
});

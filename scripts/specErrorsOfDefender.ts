import type { KnownSpecError } from './knownSpecError';

/** What is wrong in CIPP's OpenAPI file for the endpoints of Defender. */
export const specErrorsOfDefender: KnownSpecError[] = [
	{
		endpoint: 'AddDefenderDeployment',
		kind: 'body',
		subjects: [
			...named(
				'Policy',
				'ScanArchives AllowBehavior AllowCloudProtection AllowEmailScanning AllowFullScanNetwork AllowFullScanRemovable AllowDownloadable AllowRealTime AllowNetwork AllowScriptScan AllowUI CheckSigs DisableCatchupFullScan DisableCatchupQuickScan LowCPU MeteredConnectionUpdates DisableLocalAdminMerge AvgCPULoadFactor',
			),
			...named(
				'ASR',
				'BlockObfuscatedScripts BlockAdobeChild BlockWin32Macro BlockCredentialStealing BlockPSExec WMIPersistence BlockOfficeExes BlockOfficeApps BlockYoungExe blockJSVB BlockWebshellForServers blockOfficeComChild BlockSystemTools blockOfficeChild BlockUntrustedUSB EnableRansomwareVac BlockExesMail BlockUnsignedDrivers BlockSafeMode',
			),
		],
		reason:
			'Set-CIPPDefenderAVPolicy.ps1 and Set-CIPPDefenderASRPolicy.ps1 have them in tables ($BoolChoiceMap, $IntegerMap, $ASRRuleMap), where the generator of the spec does not look.',
	},
];

/** Members of an object, one after the other. */
function named(object: string, names: string): string[] {
	return names.split(' ').map((name) => `${object}.${name}`);
}

import { choices } from '../../../forms/choices';
import {
	choice,
	onlyFor,
	optionalChoice,
	presetChoice,
	textList,
	toggle,
	wholeNumber,
} from '../../../forms/parts';
import { ANTIVIRUS, ASR_RULES, CONNECTOR, EDR } from './switches';

const numbered = (names: Record<string, string>) =>
	Object.entries(names).map(([value, name]) => ({ name, value }));

const THREAT_ACTIONS = numbered({
	allow: 'Allow',
	block: 'Block',
	clean: 'Clean',
	quarantine: 'Quarantine',
	remove: 'Remove',
	userdefined: 'User Decides',
});

const onThreat = (severity: string, name: string) =>
	optionalChoice({
		name,
		displayName: `On ${severity} Threats`,
		description: `What the antivirus does with threats of ${severity.toLowerCase()} severity`,
		default: 'quarantine',
		options: THREAT_ACTIONS,
	});

const exclusion = (what: string, name: string, example: string) =>
	textList({
		name,
		displayName: `Excluded ${what}`,
		description: `${what} that the antivirus leaves out, separated by commas`,
		placeholder: `e.g. ${example}`,
	});

/** What stands in the open. */
export const PARTS = {
	assignTo: choice({
		name: 'assignTo',
		displayName: 'Assign To',
		description: 'Whom the new policies apply to, all of them alike',
		options: [
			{ name: 'All Devices', value: 'allDevices' },
			{ name: 'All Devices and Users', value: 'AllDevicesAndUsers' },
			{ name: 'All Users', value: 'allLicensedUsers' },
			{ name: 'Nobody Yet', value: 'None', description: 'Somebody assigns them in Intune later' },
		],
	}),
	antivirus: choices({
		name: 'antivirus',
		displayName: 'Antivirus',
		description: 'What the antivirus policy turns on. CIPP cannot turn anything off by it.',
		options: ANTIVIRUS,
	}),
	asrRules: choices({
		name: 'asrRules',
		displayName: 'Attack Surface Reduction Rules',
		description: 'What the policy stops or watches; none, or at least two',
		options: ASR_RULES,
	}),
	asrMode: presetChoice({
		name: 'asrMode',
		displayName: 'Rules Mode',
		description: 'What happens when a rule of attack surface reduction applies',
		default: 'audit',
		options: [
			{ name: 'Audit', value: 'audit', description: 'It is noted only' },
			{ name: 'Block', value: 'block', description: 'It is stopped' },
			{ name: 'Warn', value: 'warn', description: 'The user may go on' },
		],
	}),
	edr: choices({
		name: 'edr',
		displayName: 'Endpoint Detection and Response',
		description: 'What the policy turns on',
		options: EDR,
	}),
	setsConnector: toggle({
		name: 'setConnector',
		displayName: 'Set Intune Connector',
		description:
			'Whether to set the connector between Intune and Defender too. What is not chosen for it then is turned off.',
	}),
	connector: onlyFor(
		'setConnector',
		[true],
		choices({
			name: 'connector',
			displayName: 'Connector',
			description: 'What the connector does from then on, and nothing else',
			options: CONNECTOR,
		}),
		[],
	),
};

/** What stands in Options: finer settings of the antivirus. */
export const OPTIONS = {
	networkProtection: optionalChoice({
		name: 'networkProtection',
		displayName: 'Network Protection',
		description: 'What happens when a program connects to a dangerous address',
		default: '2',
		options: numbered({ 2: 'Audit', 1: 'Block', 0: 'Off' }),
	}),
	cloudBlockLevel: optionalChoice({
		name: 'cloudBlockLevel',
		displayName: 'Cloud Block Level',
		description: 'How readily suspicious files are blocked',
		default: '2',
		options: numbered({ 0: 'Default', 2: 'High', 4: 'High Plus', 6: 'Zero Tolerance' }),
	}),
	sampleSubmission: optionalChoice({
		name: 'sampleSubmission',
		displayName: 'Sample Submission',
		description: 'Which suspicious files are sent to Microsoft',
		default: '1',
		options: numbered({ 3: 'All', 0: 'Ask Each Time', 2: 'None', 1: 'Safe Ones' }),
	}),
	lowThreats: onThreat('Low', 'onLowThreats'),
	moderateThreats: onThreat('Moderate', 'onModerateThreats'),
	highThreats: onThreat('High', 'onHighThreats'),
	severeThreats: onThreat('Severe', 'onSevereThreats'),
	cpuLoad: wholeNumber({
		name: 'scanCpuLoad',
		displayName: 'Scan CPU Load (%)',
		description: 'The most that a scan takes of the processor, on average; 0 leaves it unset',
		default: 0,
		from: 0,
		to: 100,
	}),
	excludedExtensions: exclusion('Extensions', 'excludedExtensions', 'tmp, log'),
	excludedPaths: exclusion('Paths', 'excludedPaths', 'C:\\Data'),
	excludedProcesses: exclusion('Processes', 'excludedProcesses', 'backup.exe'),
};

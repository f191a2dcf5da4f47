import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { REFUSED, tenantCase, TENANTS } from './ofTenants';

const ALERT = { alertId: '={{ "da637551227677560813_" + $json.tenant }}' };

const alertOf = (domain: string) => `da637551227677560813_${domain}`;

/** What most of these endpoints say of a refusal: a bare text. */
const BARE = { ...REFUSED, answer: { status: 403, text: REFUSED.answer.json[0] } };

/** Operations on security alerts. */
export const securityAlertCases: OperationCase[] = [
	tenantCase({
		resource: 'securityAlert',
		operation: 'getAll',
		sent: (domain) => [get('ExecAlertsList', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				alertId: alertOf(domain),
				title: 'Suspicious sign-in',
				severity: 'high',
				status: 'newAlert',
				category: 'InitialAccess',
				occurredAt: '2026-11-25T10:00:00Z',
				users: [`anna@${domain}`],
				provider: 'IPC',
			},
		],
		failure: { endpoint: 'ExecAlertsList', ...BARE },
	}),
	tenantCase({
		resource: 'securityAlert',
		operation: 'setStatus',
		parameters: { ...ALERT, alertStatus: 'resolved' },
		sent: (domain) => [
			get('ExecAlertsList', { tenantFilter: domain }),
			post('ExecSetSecurityAlert', {
				tenantFilter: domain,
				GUID: alertOf(domain),
				Status: 'resolved',
				Vendor: 'Microsoft',
				Provider: 'IPC',
			}),
			get('ExecAlertsList', { tenantFilter: domain }),
		],
		given: (domain) => [
			{
				success: true,
				message: `Set alert ${alertOf(domain)} to status resolved`,
				confirmed: true,
				tenantDomain: domain,
				alertId: alertOf(domain),
				title: 'Suspicious sign-in',
				severity: 'high',
				status: 'resolved',
			},
		],
		failure: {
			endpoint: 'ExecSetSecurityAlert',
			answer: {
				status: 500,
				json: {
					Results: 'Failed to update alert x: Insufficient privileges to complete the operation.',
				},
			},
			message: /Failed to update alert x: Insufficient privileges/,
			outcome: 'refused',
		},
	}),
];

/** Operations on security incidents. */
export const securityIncidentCases: OperationCase[] = [
	tenantCase({
		resource: 'securityIncident',
		operation: 'getAll',
		parameters: { options: { createdFrom: '2026-11-25T09:00:00Z' } },
		sent: (domain) => [get('ExecIncidentsList', { tenantFilter: domain, StartDate: '20261125' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				incidentId: '924',
				title: 'Multi-stage incident',
				severity: 'high',
				status: 'active',
				classification: 'unknown',
				determination: 'unknown',
				assignedTo: null,
				createdAt: '2026-11-25T10:00:00Z',
				updatedAt: '2026-11-25T11:00:00Z',
				tags: ['a', 'b'],
				url: 'https://security.microsoft.com/incidents/924',
				mergedInto: null,
			},
		],
		failure: { endpoint: 'ExecIncidentsList', ...BARE },
	}),
	tenantCase({
		resource: 'securityIncident',
		operation: 'setStatus',
		parameters: {
			incidentId: '924',
			incidentStatus: 'resolved',
			options: {
				severity: 'low',
				classification: 'truePositive',
				determination: 'phishing',
				comment: 'done by "n8n"',
			},
		},
		sent: (domain) => [
			get('ExecIncidentsList', { tenantFilter: domain }),
			post('ExecSetSecurityIncident', {
				tenantFilter: domain,
				GUID: '924',
				Status: 'resolved',
				Severity: { value: 'low' },
				Classification: 'truePositive',
				Determination: 'phishing',
				Comment: 'done by "n8n"',
			}),
			get('ExecIncidentsList', { tenantFilter: domain }),
		],
		given: (domain) => [
			{
				success: true,
				message:
					'Set status to resolved, severity to low, classification & determination to truePositive phishing, resolving comment for incident 924',
				confirmed: true,
				tenantDomain: domain,
				incidentId: '924',
				title: 'Multi-stage incident',
				status: 'resolved',
				severity: 'low',
				classification: 'truePositive',
				determination: 'phishing',
			},
		],
		failure: {
			endpoint: 'ExecSetSecurityIncident',
			answer: {
				status: 500,
				json: {
					Results:
						'Failed to update incident 924 : Insufficient privileges to complete the operation.',
				},
			},
			message: /Failed to update incident 924 : Insufficient privileges/,
			outcome: 'refused',
		},
	}),
];

const POLICIES = {
	Endpoint: 'deviceManagement/configurationPolicies',
	$select: 'id,name',
};

/** Operations on Defender. */
export const defenderCases: OperationCase[] = [
	tenantCase({
		resource: 'defender',
		operation: 'getAllStates',
		sent: (domain) => [get('ListDefenderState', { tenantFilter: domain })],
		given: (domain) =>
			(TENANTS.find(({ defaultDomainName }) => defaultDomainName === domain)?.users ?? [])
				.flatMap(({ devices }) => devices)
				.map(({ id, displayName, operatingSystem }) => ({
					tenantDomain: domain,
					deviceId: id,
					deviceName: displayName,
					operatingSystem,
					deviceState: null,
					malwareProtectionEnabled: true,
					realTimeProtectionEnabled: true,
					networkInspectionSystemEnabled: null,
					tamperProtectionEnabled: null,
					signatureUpdateOverdue: false,
					quickScanOverdue: null,
					fullScanOverdue: null,
					rebootRequired: null,
					lastReportedAt: null,
				})),
		failure: {
			endpoint: 'ListDefenderState',
			answer: { status: 200, json: ['Insufficient privileges to complete the operation.'] },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'defender',
		operation: 'getAllVulnerabilities',
		sent: (domain) => [get('ListDefenderTVM', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				cveId: 'CVE-2026-1234',
				severity: 'High',
				cvssScore: 8.8,
				exploitability: 'NoExploit',
				softwareVendor: 'microsoft',
				softwareName: 'edge',
				softwareVersion: '1.0',
				recommendedUpdate: 'x',
				deviceCount: 2,
				devices: ['lt-0123', 'lt-0124'],
				firstSeen: '2026-11-01',
				lastSeen: '2026-11-25',
			},
		],
		failure: { endpoint: 'ListDefenderTVM', ...REFUSED },
	}),
	tenantCase({
		resource: 'defender',
		operation: 'deploy',
		parameters: {
			assignTo: 'allDevices',
			antivirus: ['AllowRealTime', 'ScanArchives'],
			asrRules: ['BlockAdobeChild', 'BlockWin32Macro'],
			asrMode: 'audit',
			edr: ['Config'],
			setConnector: true,
			connector: ['Connectwindows'],
			options: {
				networkProtection: '1',
				scanCpuLoad: 40,
				onLowThreats: 'quarantine',
				excludedPaths: 'C:\\x',
			},
		},
		sent: (domain) => [
			post('AddDefenderDeployment', {
				selectedTenants: [{ label: domain, value: domain }],
				Compliance: { Connectwindows: true },
				Policy: {
					AllowRealTime: true,
					ScanArchives: true,
					EnableNetworkProtection: { value: '1' },
					AvgCPULoadFactor: 40,
					Remediation: { Low: { value: 'quarantine' } },
					AssignTo: 'allDevices',
				},
				ASR: {
					BlockAdobeChild: true,
					BlockWin32Macro: true,
					Mode: 'audit',
					AssignTo: 'allDevices',
				},
				EDR: { Config: true, AssignTo: 'allDevices' },
				Exclusion: { excludedPaths: ['C:\\x'], AssignTo: 'allDevices' },
			}),
			get('ListGraphRequest', { tenantFilter: domain, ...POLICIES }),
		],
		given: (domain) => [
			{
				success: true,
				message: [
					`${domain}: MDE Connector is enabled.`,
					`${domain}: Successfully updated Defender Compliance and Reporting settings.`,
					`${domain}: Successfully set Default AV Policy settings.`,
					`${domain}: Successfully added ASR Settings.`,
					`${domain}: Successfully added EDR Settings.`,
					`${domain}: Successfully set Default AV Exclusion Policy settings.`,
				].join(' '),
				parts: [
					{ part: 'connector', outcome: 'made' },
					{ part: 'antivirus', policy: 'Default AV Policy', outcome: 'made' },
					{ part: 'attackSurfaceReduction', policy: 'ASR Default rules', outcome: 'made' },
					{ part: 'endpointDetectionAndResponse', policy: 'EDR Configuration', outcome: 'made' },
					{ part: 'exclusions', policy: 'Default AV Exclusion Policy', outcome: 'made' },
				],
				confirmed: true,
				tenantDomain: domain,
				assignTo: 'allDevices',
			},
		],
		failure: {
			endpoint: 'AddDefenderDeployment',
			answer: {
				status: 200,
				json: {
					Results: [
						'Failed to add policy for fabrikam.com: Insufficient privileges to complete the operation.',
					],
				},
			},
			message: /Failed to add policy for fabrikam\.com: Insufficient privileges/,
			outcome: 'unknown',
		},
	}),
];

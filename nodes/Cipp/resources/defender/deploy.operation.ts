import { change } from '../../forms/change';
import { orNothing, type Sends } from '../../forms/wire';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { OPTIONS, PARTS } from './deploy/fields';
import {
	askedParts,
	confirmDeployment,
	deploymentOutput,
	hasAntivirus,
	hasExclusions,
	judgeDeployment,
	POLICIES_READ,
	type Deployment,
} from './deploy/policies';
import { ANTIVIRUS, ASR_RULES, CONNECTOR, EDR } from './deploy/switches';

type Lists = 'antivirus' | 'asrRules' | 'edr' | 'connector';

/** CIPP takes a switch that is off for one that was not sent, so only those that are on go out. */
function switches(group: string, all: Array<{ value: string }>, list: Lists): Sends<Deployment> {
	return Object.fromEntries(
		all.map(({ value }) => [
			`${group}.${value}`,
			(params: Deployment) => (params[list].includes(value) ? true : undefined),
		]),
	);
}

/**
 * Creates Defender policies in Intune (`Invoke-AddDefenderDeployment`). Whom a policy applies to is
 * always sent: without it, CIPP posts an assignment to a target that does not exist.
 */
export const deployDefender = change(tenant, {
	name: 'Deploy',
	value: 'deploy',
	action: 'Deploy Defender policies',
	description: 'Create Defender policies in Intune. One of the same name stays as it is.',
	parts: PARTS,
	options: OPTIONS,
	check(params: Deployment, item) {
		if (askedParts(params).length === 0) {
			item.note('Nothing is chosen to deploy. Choose settings of at least one policy.');
		}
		// CIPP 10.9 sends a single rule as an object where Microsoft expects a list.
		if (params.asrRules.length === 1) {
			item.note('“Attack Surface Reduction Rules” holds one rule. Choose none or at least two.');
		}
		if (params.setsConnector && params.connector.length === 0) {
			item.note('“Connector” is empty, which would turn off all of it. Choose at least one.');
		}
	},
	reads: [POLICIES_READ],
	endpoint: 'AddDefenderDeployment',
	right: 'Endpoint.MEM.ReadWrite',
	sends: {
		'selectedTenants[].label': (params) => [tenantOf(params)],
		'selectedTenants[].value': (params) => [tenantOf(params)],
		...switches('Compliance', CONNECTOR, 'connector'),
		...switches('Policy', ANTIVIRUS, 'antivirus'),
		'Policy.EnableNetworkProtection.value': ({ networkProtection }) => networkProtection,
		'Policy.CloudBlockLevel.value': ({ cloudBlockLevel }) => cloudBlockLevel,
		'Policy.SubmitSamplesConsent.value': ({ sampleSubmission }) => sampleSubmission,
		'Policy.AvgCPULoadFactor': ({ cpuLoad }) => cpuLoad || undefined,
		'Policy.Remediation.Low.value': ({ lowThreats }) => lowThreats,
		'Policy.Remediation.Moderate.value': ({ moderateThreats }) => moderateThreats,
		'Policy.Remediation.High.value': ({ highThreats }) => highThreats,
		'Policy.Remediation.Severe.value': ({ severeThreats }) => severeThreats,
		'Policy.AssignTo': (params) => (hasAntivirus(params) ? params.assignTo : undefined),
		...switches('ASR', ASR_RULES, 'asrRules'),
		'ASR.Mode': ({ asrRules, asrMode }) => (asrRules.length > 0 ? asrMode : undefined),
		'ASR.AssignTo': ({ asrRules, assignTo }) => (asrRules.length > 0 ? assignTo : undefined),
		...switches('EDR', EDR, 'edr'),
		'EDR.AssignTo': ({ edr, assignTo }) => (edr.length > 0 ? assignTo : undefined),
		'Exclusion.excludedExtensions': ({ excludedExtensions }) => orNothing(excludedExtensions),
		'Exclusion.excludedPaths': ({ excludedPaths }) => orNothing(excludedPaths),
		'Exclusion.excludedProcesses': ({ excludedProcesses }) => orNothing(excludedProcesses),
		'Exclusion.AssignTo': (params) => (hasExclusions(params) ? params.assignTo : undefined),
	},
	judge: judgeDeployment,
	output: deploymentOutput,
	confirm: confirmDeployment,
	alsoAbout: ({ assignTo }) => ({ assignTo }),
});

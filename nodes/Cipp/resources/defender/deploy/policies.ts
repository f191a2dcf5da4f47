import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import { readBack } from '../../../forms/readBack';
import type { ValuesOf } from '../../../forms/part';
import { askGraph, GRAPH_READ } from '../../../nouns/askGraph';
import { messageOf } from '../../../forms/changeOperation';
import type { TenantParams } from '../../../nouns/tenant/params';
import { failureOf } from '../../../output/changeFailure';
import type { ResultLine } from '../../../output/resultLine';
import { CippFailure } from '../../../transport/failure';
import type { OPTIONS, PARTS } from './fields';

/** What is deployed in a tenant. */
export type Deployment = TenantParams & ValuesOf<typeof PARTS> & ValuesOf<typeof OPTIONS>;

/** A part of a deployment. */
interface PolicyPart {
	name: string;
	/** The name that CIPP gives the policy; the connector has none. */
	policy?: string;
	isAsked(params: Deployment): boolean;
	/** How CIPP says that it was made. */
	made: RegExp;
	/** How CIPP says that it was there and stays as it was. */
	there: RegExp;
}

/** The parts in the order in which CIPP makes them; the first that fails ends the rest. */
const POLICY_PARTS: PolicyPart[] = [
	{
		name: 'connector',
		isAsked: ({ setsConnector }) => setsConnector,
		made: /: Successfully (?:updated|created) Defender Compliance and Reporting settings/i,
		there: /^Defender Intune Configuration already correct/i,
	},
	{
		name: 'antivirus',
		policy: 'Default AV Policy',
		isAsked: hasAntivirus,
		made: /: Successfully set Default AV Policy settings/i,
		there: /: AV Policy already exists\. Skipping/i,
	},
	{
		name: 'attackSurfaceReduction',
		policy: 'ASR Default rules',
		isAsked: ({ asrRules }) => asrRules.length > 0,
		made: /: Successfully added ASR Settings/i,
		there: /: ASR Policy already exists\. Skipping/i,
	},
	{
		name: 'endpointDetectionAndResponse',
		policy: 'EDR Configuration',
		isAsked: ({ edr }) => edr.length > 0,
		made: /: Successfully added EDR Settings/i,
		there: /: EDR Policy already exists\. Skipping/i,
	},
	{
		name: 'exclusions',
		policy: 'Default AV Exclusion Policy',
		isAsked: hasExclusions,
		made: /: Successfully set Default AV Exclusion Policy settings/i,
		there: /: Exclusion Policy already exists\. Skipping/i,
	},
];

/** What reading the policies back sends. */
export const POLICIES_READ: EndpointUse = {
	...GRAPH_READ,
	query: ['tenantFilter', 'Endpoint', '$select'],
};

/** Whether anything of the antivirus policy is asked for. */
export function hasAntivirus(params: Deployment): boolean {
	const { antivirus, networkProtection, cloudBlockLevel, sampleSubmission, cpuLoad } = params;
	return (
		antivirus.length > 0 ||
		cpuLoad > 0 ||
		hasThreats(params) ||
		[networkProtection, cloudBlockLevel, sampleSubmission].some((value) => value !== undefined)
	);
}

/** Whether anything is said of what happens with threats. */
function hasThreats(params: Deployment): boolean {
	const { lowThreats, moderateThreats, highThreats, severeThreats } = params;
	return [lowThreats, moderateThreats, highThreats, severeThreats].some(
		(value) => value !== undefined,
	);
}

/** Whether anything is excluded from scans. */
export function hasExclusions(params: Deployment): boolean {
	const { excludedExtensions, excludedPaths, excludedProcesses } = params;
	return [excludedExtensions, excludedPaths, excludedProcesses].some(({ length }) => length > 0);
}

/** The parts that are asked for. */
export const askedParts = (params: Deployment): PolicyPart[] =>
	POLICY_PARTS.filter(({ isAsked }) => isAsked(params));

/** Finds what CIPP says that it did not make, and what it says nothing of. */
export function judgeDeployment(lines: ResultLine[], params: Deployment): CippFailure | undefined {
	const failure = failureOf(lines, /: Successfully (?:set|added|updated|created) \S/i);
	if (failure) return halfMade(failure);
	const open = askedParts(params).filter((part) => outcomeOf(part, lines) === undefined);
	if (open.length === 0) return undefined;
	return new CippFailure(
		`CIPP does not say what became of: ${open.map(({ name }) => name).join(', ')}`,
		{
			outcome: 'unknown',
			results: lines.map(({ text }) => text),
			description: 'Look at the policies of the tenant in Intune before you run it again.',
		},
	);
}

/** CIPP says that it failed to add a policy also when it added it and could not assign it. */
function halfMade(failure: CippFailure): CippFailure {
	return new CippFailure(failure.message, {
		...failure,
		outcome: 'unknown',
		description:
			'A policy may be there without its assignment, and CIPP leaves it so when it is run again. Look at the policies of the tenant in Intune first.',
	});
}

/** What became of each part, and of which of them CIPP changed nothing. */
export function deploymentOutput(lines: ResultLine[], params: Deployment): IDataObject {
	const parts = askedParts(params).map((part) => ({
		part: part.name,
		...(part.policy && { policy: part.policy }),
		outcome: outcomeOf(part, lines),
	}));
	const there = parts.filter(({ outcome }) => outcome === 'unchanged');
	return {
		success: true,
		message: messageOf(lines),
		parts,
		...(there.length > 0 && {
			warnings: there.map(
				({ policy, part }) =>
					`${policy ?? part} was there before. CIPP leaves it as it is, with its settings and its assignment.`,
			),
		}),
	};
}

function outcomeOf({ made, there }: PolicyPart, lines: ResultLine[]): string | undefined {
	if (lines.some(({ text }) => made.test(text))) return 'made';
	return lines.some(({ text }) => there.test(text)) ? 'unchanged' : undefined;
}

/** Makes sure that the policies are there. Whom they are assigned to is not read. */
export async function confirmDeployment(
	context: OperationContext,
	params: Deployment,
): Promise<IDataObject> {
	const wanted = askedParts(params).flatMap(({ policy }) => policy ?? []);
	if (wanted.length === 0) return {};
	return await readBack(context, {
		what: 'The list of policies',
		read: async () => await policyNames(params.tenant, context),
		isMade: (names) => wanted.every((name) => names.includes(name)),
		otherwise: 'not all policies are among those of the tenant',
	});
}

async function policyNames(tenant: string, context: OperationContext): Promise<string[]> {
	const endpoint = 'deviceManagement/configurationPolicies';
	const rows = await askGraph({ tenant, endpoint, more: { $select: 'id,name' } }, context);
	return rows.map(({ name }) => String(name));
}

import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { alertCases } from './alert.cases';
import { conditionalAccessCases } from './conditionalAccess.cases';
import { emailCases, mailboxCases } from './email.cases';
import { licenseCases } from './license.cases';
import { standardCases } from './standard.cases';
import { tenantCases } from './tenant.cases';

/** The cases of all resources. */
export const ALL_CASES: OperationCase[] = [
	...alertCases,
	...conditionalAccessCases,
	...emailCases,
	...licenseCases,
	...mailboxCases,
	...standardCases,
	...tenantCases,
	...userCases.map((one) => ({ ...one, resource: 'user' })),
];

/** @returns the case of an operation, if it has one */
export function caseOf(resource: string, operation: string): OperationCase | undefined {
	return ALL_CASES.find((one) => one.resource === resource && one.operation === operation);
}

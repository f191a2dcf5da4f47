import type { OperationContext } from '../../engine/operation';
import type { StandardTemplate } from '../../nouns/standardTemplate/template';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';

/** What is to run where. */
export interface RunParams extends TenantsParams {
	/** True for all templates; `templateId` is empty then. */
	allTemplates: boolean;
	templateId: string;
	/** The templates that the look-up found to be meant. */
	templates: StandardTemplate[];
}

/**
 * Chooses the templates to run. CIPP starts a run of a template that is not there, or does not apply
 * to the tenant, just as well and does nothing.
 *
 * @param params what was asked for
 * @param found what CIPP has
 * @returns the templates and, in sentences, what keeps them from being run
 */
export function templatesFor(
	params: RunParams,
	found: StandardTemplate[],
	{ tenants }: Pick<OperationContext, 'tenants'>,
): { templates: StandardTemplate[]; problems: string[] } {
	const { tenant, allTenants, allTemplates, templateId } = params;
	const applies = (template: StandardTemplate) =>
		allTenants || isFor(template, (name) => tenants.areSame(tenant, name));
	if (allTemplates) {
		const templates = found.filter((template) => !template.isManual && applies(template));
		const none = `No template applies to ${allTenants ? 'any tenant' : tenant}. Templates that run only by hand must be chosen one by one.`;
		return { templates, problems: templates.length > 0 ? [] : [none] };
	}
	const [template] = found;
	if (!template) {
		return { templates: [], problems: [`“Template” is ${templateId}, which CIPP does not find.`] };
	}
	if (applies(template)) return { templates: [template], problems: [] };
	return {
		templates: [],
		problems: [`“Template” is ${template.name}, which does not apply to ${tenant}.`],
	};
}

/** Which tenants are in a group is not known here, so a template for groups may apply. */
function isFor(template: StandardTemplate, isTenant: (name: string) => boolean): boolean {
	if (template.excludedTenants.some(isTenant)) return false;
	const isAll = template.tenants.some((name) => name.toLowerCase() === 'alltenants');
	return isAll || template.hasGroups || template.tenants.some(isTenant);
}

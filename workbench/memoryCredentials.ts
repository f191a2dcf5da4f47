import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IExecuteData,
	IHttpRequestOptions,
	INode,
	INodeCredentialsDetails,
	INodeProperties,
	INodeTypes,
	IRequestOptionsSimplified,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
	ICredentials,
} from 'n8n-workflow';
import { deepCopy, ICredentialsHelper, NodeHelpers, Workflow as N8nWorkflow } from 'n8n-workflow';

/** The part of n8n's own OAuth2 credential that a credential which extends it inherits. */
const OAUTH2_PARENT: INodeProperties[] = [
	{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
	{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'string', default: '' },
	{ displayName: 'Client ID', name: 'clientId', type: 'string', default: '' },
	{ displayName: 'Client Secret', name: 'clientSecret', type: 'string', default: '' },
	{ displayName: 'Scope', name: 'scope', type: 'string', default: '' },
	{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
	{ displayName: 'Ignore SSL Issues', name: 'ignoreSSLIssues', type: 'boolean', default: false },
	// n8n adds it to what its own type has (`CredentialsHelper.getCredentialsProperties`).
	{ displayName: 'oauthTokenData', name: 'oauthTokenData', type: 'hidden', default: {} as never },
];

/**
 * Credentials in memory, handled as n8n's own helper does: defaults and expressions of the
 * credential type are applied to what is stored, and a renewed token is written back.
 */
export class MemoryCredentials extends ICredentialsHelper {
	/** How often n8n wrote a new token back. */
	tokensSaved = 0;

	private readonly stored = new Map<string, ICredentialDataDecryptedObject>();

	/** What each stored one gives, since every request reads it. */
	private readonly filledIn = new WeakMap<
		ICredentialDataDecryptedObject,
		ICredentialDataDecryptedObject
	>();

	constructor(
		private readonly types: ICredentialType[],
		private readonly nodeTypes: INodeTypes,
	) {
		super();
	}

	/** Stores what a user typed into the credential. */
	save(type: string, data: ICredentialDataDecryptedObject): void {
		this.stored.set(type, { ...data });
	}

	read(type: string): ICredentialDataDecryptedObject {
		return this.stored.get(type) ?? {};
	}

	getParentTypes(name: string): string[] {
		return this.types.find((type) => type.name === name)?.extends ?? [];
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		if (type === 'oAuth2Api') return [...OAUTH2_PARENT];
		const own = this.types.find(({ name }) => name === type)?.properties ?? [];
		const parents = this.getParentTypes(type);
		// What must not be inherited is left out of a type that inherits, and only there.
		if (parents.length === 0) return own;
		const properties: INodeProperties[] = [];
		for (const parent of parents) {
			NodeHelpers.mergeNodeProperties(properties, this.getCredentialsProperties(parent));
		}
		NodeHelpers.mergeNodeProperties(properties, own);
		return properties;
	}

	async getDecrypted(
		_additionalData: IWorkflowExecuteAdditionalData,
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		_executeData?: IExecuteData,
	): Promise<ICredentialDataDecryptedObject> {
		const stored = this.read(type);
		const data = this.filledIn.get(stored) ?? this.fillIn(type, stored, mode);
		this.filledIn.set(stored, data);
		return deepCopy(data);
	}

	private fillIn(
		type: string,
		stored: ICredentialDataDecryptedObject,
		mode: WorkflowExecuteMode,
	): ICredentialDataDecryptedObject {
		const data = NodeHelpers.getNodeParameters(
			this.getCredentialsProperties(type),
			stored as never,
			true,
			false,
			null,
			null,
		) as ICredentialDataDecryptedObject;
		if (stored.oauthTokenData !== undefined) data.oauthTokenData = stored.oauthTokenData;
		const node = this.placeholderNode(data);
		const workflow = new N8nWorkflow({
			nodes: [node],
			connections: {},
			active: false,
			nodeTypes: this.nodeTypes,
		});
		return workflow.expression.getComplexParameterValue(
			node,
			data as never,
			mode,
			{},
			undefined,
			undefined,
			data as never,
		) as unknown as ICredentialDataDecryptedObject;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const options = requestOptions as IHttpRequestOptions;
		const method = this.types.find(({ name }) => name === typeName)?.authenticate;
		if (typeof method === 'function') return await method(credentials, options);
		const headers = (method?.properties.headers ?? {}) as Record<string, string>;
		const resolve = (text: string): string =>
			text.startsWith('=')
				? String(
						workflow.expression.getSimpleParameterValue(
							node,
							text,
							'internal',
							{ $credentials: credentials },
							undefined,
							'',
						),
					)
				: text;
		for (const [name, value] of Object.entries(headers)) {
			options.headers = { ...options.headers, [resolve(name)]: resolve(value) };
		}
		return options;
	}

	async preAuthentication(): Promise<undefined> {
		return undefined;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('Encrypted credentials do not exist here');
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.tokensSaved += 1;
		this.stored.set(type, { ...this.read(type), oauthTokenData: data.oauthTokenData ?? {} });
	}

	private placeholderNode(parameters: ICredentialDataDecryptedObject): INode {
		return {
			id: 'credential',
			name: 'Credential',
			type: 'workbench.items',
			typeVersion: 1,
			position: [0, 0],
			parameters: parameters as never,
		};
	}
}

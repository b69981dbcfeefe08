export const id = 9000;
export const ids = [9000,7093];
export const modules = {

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAccount: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4231);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1649);
/* harmony import */ var _required_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7093);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);







// src/aws/codedeploy.ts
function createCodeDeployReader(connection, region) {
	const codedeploy = {
		service: "codedeploy",
		region
	};
	return {
		deployment: (id) => connection.ask({
			...codedeploy,
			operation: "GetDeployment",
			send: async ({ client, sdk, options }) => {
				const { deploymentInfo } = await client.send(new sdk.GetDeploymentCommand({ deploymentId: id }), options);
				const revision = deploymentInfo?.revision;
				return {
					id,
					status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", deploymentInfo?.status),
					completedAt: deploymentInfo?.completeTime?.getTime() ?? null,
					application: deploymentInfo?.applicationName ?? null,
					group: deploymentInfo?.deploymentGroupName ?? null,
					revisionSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? null,
					error: deploymentInfo?.errorInformation?.message ?? deploymentInfo?.errorInformation?.code ?? null
				};
			},
			absentOn: ["DeploymentDoesNotExistException", "InvalidDeploymentIdException"]
		}),
		lastSuccessful: (applicationName, deploymentGroupName) => connection.ask({
			...codedeploy,
			operation: "GetDeploymentGroup",
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetDeploymentGroupCommand({
					applicationName,
					deploymentGroupName
				});
				const { deploymentGroupInfo } = await client.send(command, options);
				return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("deploymentGroupInfo", deploymentGroupInfo).lastSuccessfulDeployment?.deploymentId ?? null;
			},
			absentOn: ["ApplicationDoesNotExistException", "DeploymentGroupDoesNotExistException"]
		}),
		appSpec: (applicationName, sha256) => connection.ask({
			...codedeploy,
			operation: "GetApplicationRevision",
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetApplicationRevisionCommand({
					applicationName,
					revision: {
						revisionType: "AppSpecContent",
						appSpecContent: { sha256 }
					}
				});
				const { revision } = await client.send(command, options);
				const { appSpecContent, string } = (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("revision", revision);
				return appSpecContent?.content ?? string?.content ?? null;
			},
			absentOn: ["ApplicationDoesNotExistException", "RevisionDoesNotExistException"]
		})
	};
}
// src/aws/ecs-batches.ts
/** ARNs, or names, that ECS calls missing; every other failure says nothing about whether there is something. */
function missingOf(failures) {
	return new Set((failures ?? []).flatMap(({ arn, reason }) => reason === "MISSING" ? arn ?? [] : []));
}
/** Where an answer names something neither among what there is nor among what is missing. */
function untold(action) {
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} gave an answer that does not say whether it exists`);
}
/**
* Describes one ARN at a time by asking for up to twenty, and asks again after each delay for what is missing and may yet appear. What comes
* while a request would have to wait for its turn goes into the same one.
*/
function batchByArn(action, free, ask, retryDelaysMs = [], mayAppear = () => true) {
	const describe = async (arns) => {
		const answers = /* @__PURE__ */ new Map();
		const askFor = async (wanted, delays) => {
			const answer = await ask(wanted);
			const services = [...Map.groupBy(wanted, serviceOf).values()];
			if (isDenied(answer) && services.length > 1) {
				await Promise.all(services.map((own) => askFor(own, delays)));
				return;
			}
			for (const arn of wanted) answers.set(arn, answerFor(arn, answer, action));
			const missing = wanted.filter((arn) => answers.get(arn)?.status === "absent" && mayAppear(arn));
			const [delay, ...later] = delays;
			if (missing.length === 0 || delay === void 0) return;
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delay);
			await askFor(missing, later);
		};
		await askFor(arns, retryDelaysMs);
		return arns.map((arn) => answers.get(arn) ?? untold(action));
	};
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(20, describe, free);
}
function answerFor(arn, answer, action) {
	if (answer.status !== "found") return answer;
	const { records, missing } = answer.value;
	const record = records.find((each) => each.arn === arn);
	if (record !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(record);
	return missing.has(arn) ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : untold(action);
}
/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn) {
	return arn.slice(0, arn.lastIndexOf("/"));
}
/** The pipeline may not look, which one item of a batch may be to blame for. */
function isDenied(answer) {
	return answer.status === "unknown" && answer.cause === "NOT_PERMITTED";
}
/** Pages of any list that are followed: a thousand deployments in the 90 days that ECS keeps. */
const maxPages = 10;
/** Entries from which on a page sorted newest first is taken to show the order of the whole list. */
const orderedPageSize = 20;
/**
* The order of the pages is undocumented, so all pages count, unless a long page that is
* sorted newest first shows that there is an order: then the others are older.
*/
async function listDeployments(read) {
	const briefs = [];
	let nextToken = null;
	for (let pages = 0; pages < maxPages; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		briefs.push(...page.value.items);
		nextToken = page.value.nextToken;
		if (nextToken === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			briefs,
			left: "none"
		});
		if (isNewestFirst(briefs)) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			briefs,
			left: "older"
		});
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
		briefs,
		left: "any"
	});
}
/** The only page that is to be read. */
function firstPage({ items, nextToken }) {
	if (nextToken === null) return {
		briefs: items,
		left: "none"
	};
	return {
		briefs: items,
		left: isNewestFirst(items) ? "older" : "any"
	};
}
function isNewestFirst(briefs) {
	if (briefs.length < orderedPageSize) return false;
	return briefs.every((brief, index) => index === 0 || brief.createdAt <= (briefs[index - 1]?.createdAt ?? 0));
}
/** As many as one DescribeTasks call takes: a crash loop that leaves more of them tells the same story again. */
async function listTasks(read) {
	const arns = [];
	let nextToken = null;
	for (let pages = 0; pages < maxPages; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		arns.push(...page.value.items);
		nextToken = page.value.nextToken;
		if (nextToken === null || arns.length >= 100) break;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(arns.slice(0, 100));
}
/** The filter is a prefix by its name, so that other families may come along; revisions are sorted again for the same reason. */
async function listRevisions(family, read) {
	const own = /* @__PURE__ */ new Map();
	let nextToken = null;
	for (let pages = 0; pages < maxPages; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		for (const arn of page.value.items) {
			const [, name, revision] = /:task-definition\/([^:]+):(\d+)$/.exec(arn) ?? [];
			if (name === family) own.set(arn, Number(revision));
		}
		nextToken = page.value.nextToken;
		if (nextToken === null || own.size >= 100) break;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)([...own].sort(([, a], [, b]) => b - a).map(([arn]) => arn));
}
// src/aws/ecs-names.ts
/** Pages of a list of names that are followed: ECS grants 10,000 clusters a region and 5,000 services a cluster (ECS service quotas). */
const namePages = 100;
/** ListServices of a cluster, as names. */
function listServiceNames(connection, region, cluster) {
	return everyPage((nextToken) => connection.ask({
		service: "ecs",
		operation: "ListServices",
		region,
		send: async ({ client, sdk, options }) => {
			const { serviceArns, nextToken: next } = await client.send(new sdk.ListServicesCommand({
				cluster,
				...pageOf(nextToken)
			}), options);
			return {
				items: required(serviceArns).map((arn) => arn.slice(arn.lastIndexOf("/") + 1)),
				nextToken: next ?? null
			};
		},
		absentOn: ["ClusterNotFoundException"]
	}));
}
/** ListClusters of a region. */
function listClusterArns(connection, region) {
	return everyPage((nextToken) => connection.ask({
		service: "ecs",
		operation: "ListClusters",
		region,
		send: async ({ client, sdk, options }) => {
			const answer = await client.send(new sdk.ListClustersCommand(pageOf(nextToken)), options);
			return {
				items: required(answer.clusterArns),
				nextToken: answer.nextToken ?? null
			};
		}
	}));
}
function pageOf(nextToken) {
	return {
		maxResults: 100,
		...nextToken === null ? {} : { nextToken }
	};
}
/** A list that an answer lacks was not told: it is not empty. */
function required(items) {
	if (items === void 0) throw new TypeError("the answer holds no list");
	return items;
}
async function everyPage(read) {
	const names = [];
	let nextToken = null;
	for (let pages = 0; pages < namePages; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		names.push(...page.value.items);
		nextToken = page.value.nextToken;
		if (nextToken === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(names);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "ECS lists more names than it grants");
}
// src/aws/service-settings.ts
/**
* What a service demands of a task definition. Of some settings DescribeServices tells only with the primary deployment; a service that
* CodeDeploy or another controller deploys has task sets instead.
*/
function serviceSettings(service) {
	const primary = (service.deployments ?? []).find((deployment) => deployment.status === "PRIMARY");
	const taskSet = (service.taskSets ?? []).find((set) => set.status === "PRIMARY");
	return {
		network: networkRecord(service.networkConfiguration) ?? networkRecord(primary?.networkConfiguration) ?? networkRecord(taskSet?.networkConfiguration),
		managedVolumes: (primary?.volumeConfigurations ?? []).flatMap((volume) => volume.name === void 0 || volume.managedEBSVolume === void 0 ? [] : [volume.name]),
		currentRevision: revisionOf(service, primary?.id),
		rollingLimits: rollingLimits(service),
		express: service.resourceManagementType === "ECS"
	};
}
function rollingLimits({ deploymentController, deploymentConfiguration }) {
	const { minimumHealthyPercent, maximumPercent, strategy = "ROLLING" } = deploymentConfiguration ?? {};
	if ((deploymentController?.type ?? "ECS") !== "ECS" || strategy !== "ROLLING") return null;
	if (minimumHealthyPercent === void 0 || maximumPercent === void 0) return null;
	return {
		minimumHealthyPercent,
		maximumPercent
	};
}
function networkRecord(configuration) {
	const vpc = configuration?.awsvpcConfiguration;
	if (vpc === void 0) return null;
	return {
		subnets: vpc.subnets ?? [],
		securityGroups: vpc.securityGroups ?? [],
		publicIp: vpc.assignPublicIp === "ENABLED"
	};
}
/** The deployment's id, `ecs-svc/<number>`, and the ARN of its service revision end in the same number. */
function revisionOf(service, deploymentId) {
	const [current] = service.currentServiceRevisions ?? [];
	if (current?.arn !== void 0) return current.arn;
	const number = deploymentId?.split("/")[1];
	const arn = service.serviceArn?.replace(":service/", ":service-revision/");
	return number === void 0 || arn === void 0 ? null : `${arn}/${number}`;
}
// src/aws/ecs-records.ts
/** Records of what ECS answers. A member that must be there and is not makes the answer unreadable: call these within the question. */
function serviceRecord(service) {
	const deployments = service.deployments ?? [];
	const primary = deployments.find((deployment) => deployment.status === "PRIMARY");
	const connect = primary?.serviceConnectConfiguration;
	return {
		arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceArn", service.serviceArn),
		name: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceName", service.serviceName),
		clusterArn: service.clusterArn ?? null,
		status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", service.status),
		taskDefinition: service.taskDefinition ?? null,
		desiredCount: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("desiredCount", service.desiredCount),
		runningCount: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("runningCount", service.runningCount),
		createdAt: milliseconds(service.createdAt),
		controller: service.deploymentController?.type ?? "ECS",
		schedulingStrategy: service.schedulingStrategy ?? null,
		launchType: service.launchType ?? null,
		capacityProviders: (service.capacityProviderStrategy ?? []).flatMap((item) => item.capacityProvider ?? []),
		platformVersion: service.platformVersion ?? null,
		enableExecuteCommand: service.enableExecuteCommand ?? false,
		loadBalancers: (service.loadBalancers ?? []).map((item) => ({
			containerName: item.containerName ?? null,
			containerPort: item.containerPort ?? null,
			target: item.targetGroupArn ?? item.loadBalancerName ?? null
		})),
		serviceRegistries: (service.serviceRegistries ?? []).map((item) => ({
			containerName: item.containerName ?? null,
			containerPort: item.containerPort ?? null,
			port: item.port ?? null
		})),
		serviceConnect: connect === void 0 ? null : {
			enabled: connect.enabled ?? false,
			services: (connect.services ?? []).flatMap((item) => item.portName === void 0 ? [] : [{
				portName: item.portName,
				discoveryName: item.discoveryName ?? null
			}])
		},
		vpcLattice: (primary?.vpcLatticeConfigurations ?? []).flatMap((item) => item.portName === void 0 ? [] : [{ portName: item.portName }]),
		...serviceSettings(service),
		deployments: deployments.map(liveDeployment),
		taskSets: (service.taskSets ?? []).map(taskSet),
		events: (service.events ?? []).flatMap((event) => event.createdAt === void 0 || event.message === void 0 ? [] : [{
			createdAt: event.createdAt.getTime(),
			message: event.message
		}])
	};
}
function liveDeployment(deployment) {
	return {
		id: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("id", deployment.id),
		status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", deployment.status),
		taskDefinition: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinition", deployment.taskDefinition),
		desiredCount: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("desiredCount", deployment.desiredCount),
		runningCount: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("runningCount", deployment.runningCount),
		failedTasks: deployment.failedTasks ?? 0,
		rolloutState: deployment.rolloutState ?? null,
		rolloutStateReason: deployment.rolloutStateReason ?? null,
		createdAt: milliseconds(deployment.createdAt),
		updatedAt: milliseconds(deployment.updatedAt)
	};
}
function taskSet(set) {
	return {
		id: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("id", set.id),
		status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", set.status),
		taskDefinition: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinition", set.taskDefinition),
		runningCount: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("runningCount", set.runningCount),
		stabilityStatus: set.stabilityStatus ?? null,
		stabilityStatusAt: milliseconds(set.stabilityStatusAt),
		createdAt: milliseconds(set.createdAt),
		externalId: set.externalId ?? null
	};
}
function briefRecord(brief) {
	return {
		arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceDeploymentArn", brief.serviceDeploymentArn),
		status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", brief.status),
		statusReason: brief.statusReason ?? null,
		createdAt: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("createdAt", milliseconds(brief.createdAt) ?? milliseconds(brief.startedAt)),
		finishedAt: milliseconds(brief.finishedAt),
		targetServiceRevisionArn: brief.targetServiceRevisionArn ?? null
	};
}
function deploymentRecord(deployment) {
	const { targetServiceRevision: target, rollback } = deployment;
	return {
		arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceDeploymentArn", deployment.serviceDeploymentArn),
		status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", deployment.status),
		statusReason: deployment.statusReason ?? null,
		createdAt: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("createdAt", milliseconds(deployment.createdAt) ?? milliseconds(deployment.startedAt)),
		finishedAt: milliseconds(deployment.finishedAt),
		target: target === void 0 ? null : counts(target)[0] ?? null,
		sources: (deployment.sourceServiceRevisions ?? []).flatMap(counts),
		rollback: rollback === void 0 ? null : {
			serviceRevisionArn: rollback.serviceRevisionArn ?? null,
			reason: rollback.reason ?? null
		},
		triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
		lifecycleStage: deployment.lifecycleStage ?? null
	};
}
function counts(summary) {
	if (summary.arn === void 0) return [];
	return [{
		arn: summary.arn,
		requested: summary.requestedTaskCount ?? null,
		running: summary.runningTaskCount ?? null,
		productionWeight: summary.requestedProductionTrafficWeight ?? null
	}];
}
function revisionRecord(revision) {
	return {
		arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceRevisionArn", revision.serviceRevisionArn),
		taskDefinition: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinition", revision.taskDefinition),
		createdAt: milliseconds(revision.createdAt),
		platformVersion: revision.platformVersion ?? null,
		images: (revision.containerImages ?? []).flatMap((image) => image.containerName === void 0 || image.image === void 0 ? [] : [{
			container: image.containerName,
			image: image.image,
			digest: image.imageDigest ?? null
		}]),
		gatewayPorts: (revision.gatewayConnectors ?? []).flatMap(({ portName }) => portName ?? [])
	};
}
function taskRecord(task) {
	return {
		arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskArn", task.taskArn),
		taskDefinition: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinitionArn", task.taskDefinitionArn),
		startedBy: task.startedBy ?? null,
		lastStatus: task.lastStatus ?? null,
		desiredStatus: task.desiredStatus ?? null,
		healthStatus: task.healthStatus ?? "UNKNOWN",
		startedAt: milliseconds(task.startedAt) ?? milliseconds(task.createdAt),
		stoppedAt: milliseconds(task.stoppedAt),
		stopCode: task.stopCode ?? null,
		stoppedReason: task.stoppedReason ?? null,
		containers: (task.containers ?? []).map((container) => ({
			name: container.name ?? "",
			exitCode: container.exitCode ?? null,
			reason: container.reason ?? null
		}))
	};
}
/** Dates as ISO 8601 texts, what is undefined left out. */
function plainJson(value) {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map(plainJson);
	if (typeof value === "object" && value !== null) return plainObject(value);
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
function plainObject(value) {
	return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => member === void 0 ? [] : [[key, plainJson(member)]]));
}
function milliseconds(date) {
	return date === void 0 ? null : date.getTime();
}
/** Pages of a cluster's tasks that are read for so many families: a quarter of the calls that they would take one by one. */
const pagesPerFamily = 1 / 4;
/**
* The tasks of a family, as many as one DescribeTasks call takes. Where many families of a cluster are asked about at once, its tasks are
* listed without a filter and sorted by family here; a cluster with too many is asked about each family.
*/
function createFamilyTasks(calls) {
	const ofCluster = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((cluster, status) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.kt)({
		size: Number.POSITIVE_INFINITY,
		keyOf: (family) => family,
		answerAll: async (families) => {
			const whole = families.length < 8 ? null : await wholeCluster(calls, cluster, status, Math.ceil(families.length * pagesPerFamily));
			if (whole === null) return Promise.all(families.map((family) => calls.ofFilter({
				cluster,
				family,
				status
			})));
			if (whole.status !== "found") return families.map(() => whole);
			const byFamily = Map.groupBy(whole.value, (task) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.St)(task.taskDefinition)?.family);
			return families.map((family) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)((byFamily.get(family) ?? []).slice(0, 100)));
		}
	}));
	return (cluster, family, status) => ofCluster(cluster, status)(family);
}
/** Null where there are more than so many pages. */
async function wholeCluster({ list, describe }, cluster, status, pages) {
	const described = [];
	let nextToken = null;
	for (let page = 0; page < pages; page += 1) {
		const answer = await list({
			cluster,
			status
		}, nextToken);
		if (answer.status !== "found") return answer;
		if (answer.value.items.length > 0) described.push(describe(cluster, answer.value.items));
		nextToken = answer.value.nextToken;
		if (nextToken === null) return joined(await Promise.all(described));
	}
	return null;
}
/** All parts together, or the first that is not there. */
function joined(parts) {
	const tasks = [];
	for (const part of parts) {
		if (part.status !== "found") return part;
		tasks.push(...part.value);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(tasks);
}
// src/aws/ecs.ts
/** Services one DescribeServices call takes. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const servicesPerCall = 10;
/** Milliseconds to wait before a service revision that is MISSING is asked for again: right after a deployment it can lag behind. */
const missingRevisionDelaysMs = [150, 450];
/** Batched, and shared by all targets of a run. */
function createEcsReader(connection, region) {
	const ecs = {
		service: "ecs",
		region
	};
	const describeServices = (cluster, services) => connection.ask({
		...ecs,
		operation: "DescribeServices",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServicesCommand({
				cluster,
				services: [...services]
			});
			const { services: answered, failures } = await client.send(command, options);
			return {
				records: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("services", answered).map(serviceRecord),
				missing: missingOf(failures)
			};
		},
		absentOn: ["ClusterNotFoundException"]
	});
	const services = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((cluster) => {
		const ask = async (names) => {
			const answer = await describeServices(cluster, names);
			if (isDenied(answer) && names.length > 1) return (await Promise.all(names.map((name) => ask([name])))).flat();
			return names.map((name) => serviceAnswer(answer, cluster, name, region));
		};
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(servicesPerCall, ask);
	});
	const free = (operation) => () => connection.free("ecs", operation, region);
	const deployments = batchByArn("ecs:DescribeServiceDeployments", free("DescribeServiceDeployments"), async (arns) => connection.ask({
		...ecs,
		operation: "DescribeServiceDeployments",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
			const { serviceDeployments, failures } = await client.send(command, options);
			return {
				records: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceDeployments", serviceDeployments).map(deploymentRecord),
				missing: missingOf(failures)
			};
		},
		absentOn: ["ServiceNotFoundException"]
	}));
	const describeRevisions = (arns) => connection.ask({
		...ecs,
		operation: "DescribeServiceRevisions",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] });
			const { serviceRevisions, failures } = await client.send(command, options);
			return {
				records: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceRevisions", serviceRevisions).map(revisionRecord),
				missing: missingOf(failures)
			};
		},
		absentOn: ["ServiceNotFoundException"]
	});
	const maybeNew = /* @__PURE__ */ new Set();
	const revisions = batchByArn("ecs:DescribeServiceRevisions", free("DescribeServiceRevisions"), describeRevisions, missingRevisionDelaysMs, (arn) => maybeNew.has(arn));
	const describeTaskDefinition = (name) => connection.ask({
		...ecs,
		operation: "DescribeTaskDefinition",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeTaskDefinitionCommand({
				taskDefinition: name,
				include: ["TAGS"]
			});
			return definitionWithTags(await client.send(command, options));
		},
		interpret: (error) => error.name === "ClientException" && /unable to describe task definition/i.test(error.message) ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : null
	});
	const listTasksPage = ({ cluster, service, family, status }, nextToken) => connection.ask({
		...ecs,
		operation: "ListTasks",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.ListTasksCommand({
				cluster,
				desiredStatus: status,
				maxResults: 100,
				...service === void 0 ? {} : { serviceName: service },
				...family === void 0 ? {} : { family },
				...nextToken === null ? {} : { nextToken }
			});
			const answer = await client.send(command, options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskArns", answer.taskArns),
				nextToken: answer.nextToken ?? null
			};
		},
		absentOn: [
			"ClusterNotFoundException",
			"ServiceNotFoundException",
			"ServiceNotActiveException"
		]
	});
	const describeTasks = (cluster, arns) => connection.ask({
		...ecs,
		operation: "DescribeTasks",
		send: async ({ client, sdk, options }) => {
			const { tasks } = await client.send(new sdk.DescribeTasksCommand({
				cluster,
				tasks: [...arns]
			}), options);
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("tasks", tasks).map(taskRecord);
		},
		absentOn: ["ClusterNotFoundException"]
	});
	const listDeploymentsPage = (cluster, service, status, nextToken) => connection.ask({
		...ecs,
		operation: "ListServiceDeployments",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.ListServiceDeploymentsCommand({
				cluster,
				service,
				maxResults: 100,
				...status.length === 0 ? {} : { status: [...status] },
				...nextToken === null ? {} : { nextToken }
			});
			const answer = await client.send(command, options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("serviceDeployments", answer.serviceDeployments).map(briefRecord),
				nextToken: answer.nextToken ?? null
			};
		},
		absentOn: ["ServiceNotFoundException"],
		interpret: (error) => {
			if (error.name === "ClusterNotFoundException") throw new _read_all_js__WEBPACK_IMPORTED_MODULE_0__.h(cluster, region);
			return null;
		}
	});
	const listRevisionsPage = (family, nextToken) => connection.ask({
		...ecs,
		operation: "ListTaskDefinitions",
		send: async ({ client, sdk, options }) => {
			const page = {
				maxResults: 100,
				...nextToken === null ? {} : { nextToken }
			};
			const command = new sdk.ListTaskDefinitionsCommand({
				familyPrefix: family,
				status: "ACTIVE",
				sort: "DESC",
				...page
			});
			const answer = await client.send(command, options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinitionArns", answer.taskDefinitionArns),
				nextToken: answer.nextToken ?? null
			};
		}
	});
	const tasksOf = async (filter) => {
		const arns = await listTasks((nextToken) => listTasksPage(filter, nextToken));
		if (arns.status !== "found") return arns;
		return arns.value.length === 0 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)([]) : describeTasks(filter.cluster, arns.value);
	};
	const ofService = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((cluster, service, status) => tasksOf({
		cluster,
		status,
		...service === "" ? {} : { service }
	}));
	const ofFamily = createFamilyTasks({
		list: listTasksPage,
		describe: describeTasks,
		ofFilter: tasksOf
	});
	return {
		service: async (cluster, service) => {
			const answer = await services(cluster)(service);
			if (answer instanceof _read_all_js__WEBPACK_IMPORTED_MODULE_0__.h) throw answer;
			return answer;
		},
		clusterArns: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(() => listClusterArns(connection, region)),
		serviceNames: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((cluster) => listServiceNames(connection, region, cluster)),
		serviceDeployments: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((cluster, service) => listDeployments((nextToken) => listDeploymentsPage(cluster, service, [], nextToken))),
		completedDeployments: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (cluster, service) => {
			const page = await listDeploymentsPage(cluster, service, ["SUCCESSFUL", "ROLLBACK_SUCCESSFUL"], null);
			return page.status === "found" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(firstPage(page.value)) : page;
		}),
		serviceDeployment: (arn) => deployments(arn),
		serviceRevision: (arn, age) => {
			if (age === "maybe-new") maybeNew.add(arn);
			return revisions(arn);
		},
		taskDefinition: sharedDefinitions(describeTaskDefinition),
		activeRevisions: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((family) => listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken))),
		codeDeploy: createCodeDeployReader(connection, region),
		task: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (cluster, arn) => {
			const answer = await describeTasks(cluster, [arn]);
			if (answer.status !== "found") return answer;
			const task = answer.value.find((each) => each.arn === arn);
			return task === void 0 ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(task);
		}),
		tasks: ({ cluster, service, family, status }) => family === void 0 ? ofService(cluster, service ?? "", status) : ofFamily(cluster, family, status)
	};
}
/** Each name is asked about once, and what was told by a family's name or a short one is known by its ARN too. */
function sharedDefinitions(describe) {
	const answers = /* @__PURE__ */ new Map();
	return (name) => {
		const known = answers.get(name);
		if (known !== void 0) return known;
		const answer = describe(name);
		answers.set(name, answer);
		answer.then((told) => {
			const arn = told.status === "found" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)(told.value, "taskDefinitionArn") : null;
			if (typeof arn === "string" && !answers.has(arn)) answers.set(arn, answer);
		});
		return answer;
	};
}
function serviceAnswer(answer, cluster, name, region) {
	if (answer.status === "absent") return new _read_all_js__WEBPACK_IMPORTED_MODULE_0__.h(cluster, region);
	if (answer.status === "unknown") return answer;
	const last = (text) => text.slice(text.lastIndexOf("/") + 1);
	const service = answer.value.records.find((item) => item.arn === name || item.name === last(name));
	if (service !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(service);
	return [...answer.value.missing].some((arn) => last(arn) === last(name)) ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : untold("ecs:DescribeServices");
}
function definitionWithTags({ taskDefinition, tags }) {
	const described = (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinition", taskDefinition);
	(0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("taskDefinitionArn", described.taskDefinitionArn);
	(0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("containerDefinitions", described.containerDefinitions);
	const definition = plainObject(described);
	return tags === void 0 || tags.length === 0 ? definition : {
		...definition,
		tags: plainJson(tags)
	};
}
// src/aws/file-systems.ts
function createFileSystemReaders(connection) {
	return {
		efs: efsReader(connection),
		s3files: s3FilesReader(connection)
	};
}
function efsReader(connection) {
	return {
		describe: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (region, fileSystemId) => {
			return usable(await connection.ask({
				service: "efs",
				operation: "DescribeFileSystems",
				region,
				absentOn: ["FileSystemNotFound"],
				send: async ({ client, sdk, options }) => {
					const command = new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId });
					const { FileSystems } = await client.send(command, options);
					return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("FileSystems.LifeCycleState", FileSystems?.[0]?.LifeCycleState);
				}
			}));
		}),
		accessPoint: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, accessPointId) => connection.ask({
			service: "efs",
			operation: "DescribeAccessPoints",
			region,
			absentOn: ["AccessPointNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId });
				const { AccessPoints } = await client.send(command, options);
				return { fileSystemId: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("AccessPoints.FileSystemId", AccessPoints?.[0]?.FileSystemId) };
			}
		})),
		mountTargets: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, fileSystemId) => connection.ask({
			service: "efs",
			operation: "DescribeMountTargets",
			region,
			absentOn: ["FileSystemNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeMountTargetsCommand({ FileSystemId: fileSystemId });
				return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("MountTargets", (await client.send(command, options)).MountTargets).flatMap(mountTarget);
			}
		})),
		mountTargetGroups: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, mountTargetId) => connection.ask({
			service: "efs",
			operation: "DescribeMountTargetSecurityGroups",
			region,
			absentOn: ["MountTargetNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeMountTargetSecurityGroupsCommand({ MountTargetId: mountTargetId });
				return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("SecurityGroups", (await client.send(command, options)).SecurityGroups);
			}
		})),
		policy: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, fileSystemId) => connection.ask({
			service: "efs",
			operation: "DescribeFileSystemPolicy",
			region,
			absentOn: ["FileSystemNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeFileSystemPolicyCommand({ FileSystemId: fileSystemId });
				return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Policy", (await client.send(command, options)).Policy);
			},
			interpret: ({ name }) => name === "PolicyNotFound" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(null) : null
		}))
	};
}
/** One that is on its way out, or broken, mounts nothing. */
function mountTarget(target) {
	const { MountTargetId: id, SubnetId: subnet } = target;
	if (id === void 0 || subnet === void 0 || [
		"deleting",
		"deleted",
		"error"
	].includes(target.LifeCycleState ?? "")) return [];
	return [{
		id,
		subnet,
		zone: target.AvailabilityZoneName ?? null,
		zoneId: target.AvailabilityZoneId ?? null
	}];
}
function s3FilesReader(connection) {
	return {
		describe: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (region, fileSystemId) => {
			return usable(await connection.ask({
				service: "s3files",
				operation: "GetFileSystem",
				region,
				absentOn: ["ResourceNotFoundException"],
				send: async ({ client, sdk, options }) => {
					const { status } = await client.send(new sdk.GetFileSystemCommand({ fileSystemId }), options);
					return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("status", status);
				}
			}));
		}),
		accessPoint: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, accessPointId) => connection.ask({
			service: "s3files",
			operation: "GetAccessPoint",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { fileSystemId } = await client.send(new sdk.GetAccessPointCommand({ accessPointId }), options);
				return { fileSystemId: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("fileSystemId", fileSystemId) };
			}
		}))
	};
}
/** States in which a file system can be mounted, or soon can (EFS API reference, LifeCycleState; S3 Files API reference, GetFileSystem). */
const usableStates = /* @__PURE__ */ new Set([
	"available",
	"creating",
	"updating"
]);
/** One that is being deleted is as good as gone. */
function usable(state) {
	if (state.status !== "found") return state;
	if (state.value === "deleting" || state.value === "deleted") return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
	if (state.value === "error") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)("error");
	return usableStates.has(state.value) ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)("usable") : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the file system is in a state that is not known here");
}
// src/aws/identity.ts
/** Asks who the pipeline is. Works for every identity: the call needs no permission. */
function askIdentity(connection, region) {
	return connection.ask({
		service: "sts",
		operation: "GetCallerIdentity",
		region,
		send: async ({ client, sdk, options }) => {
			const { Account, Arn } = await client.send(new sdk.GetCallerIdentityCommand({}), options);
			return {
				account: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Account", Account),
				arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Arn", Arn)
			};
		}
	});
}
// src/aws/image-manifest.ts
/** Media types of indexes, which list images for several platforms (OCI image specification; Docker image manifest version 2). */
const indexMediaTypes = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
/** Media types of manifests of single images. */
const imageMediaTypes = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
/** What an index lists. Attestations (`unknown/unknown`) are no images. Throws on text that is not JSON. */
function contentOf(manifest) {
	const entries = ownMember(JSON.parse(manifest), "manifests");
	const images = ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(entries) ? entries : []).flatMap((entry) => {
		const platform = platformOf(ownMember(entry, "platform"));
		return platform === null ? [] : [{
			platform,
			digest: ownMember(entry, "digest")
		}];
	});
	return {
		platforms: images.map(({ platform }) => platform),
		members: images.flatMap(({ digest }) => typeof digest === "string" ? [digest] : [])
	};
}
/** The digest of the configuration that a single image's manifest names, or null. Never throws. */
function configurationOf(manifest) {
	try {
		const digest = ownMember(ownMember(JSON.parse(manifest), "config"), "digest");
		return typeof digest === "string" ? digest : null;
	} catch {
		return null;
	}
}
/** The platform that an image's configuration names, or none. Throws on text that is not JSON. */
function platformIn(configuration) {
	const platform = platformOf(JSON.parse(configuration));
	return platform === null ? [] : [platform];
}
function platformOf(value) {
	const [os, architecture] = [ownMember(value, "os"), ownMember(value, "architecture")];
	if (typeof os !== "string" || typeof architecture !== "string" || os === "" || os === "unknown") return null;
	const osVersion = ownMember(value, "os.version");
	return {
		os,
		architecture,
		...typeof osVersion === "string" ? { osVersion } : {}
	};
}
function ownMember(value, key) {
	return value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)(value, key) : void 0;
}
// src/aws/images.ts
function createImageReader(connection) {
	const cachePrefixes = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, registryId) => cacheRules(connection, region, registryId));
	const describe = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, registryId, repository, tag, digest) => describeImage(connection, {
		region,
		account: registryId,
		repository
	}, tag || null, digest || null));
	const index = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, registryId, repository, digest) => readIndex(connection, {
		region,
		account: registryId,
		repository
	}, digest));
	const single = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, registryId, repository, digest) => readSingle(connection, {
		region,
		account: registryId,
		repository
	}, digest));
	const policy = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, registryId, repository) => readRepositoryPolicy(connection, {
		region,
		account: registryId,
		repository
	}));
	return {
		describe: ({ region, account, repository }, tag, digest) => describe(region, account, repository, digest === null ? tag ?? "latest" : "", digest ?? ""),
		content: async ({ region, account, repository }, { digest, isIndex }) => digest === null ? noDigest : (isIndex ? index : single)(region, account, repository, digest),
		throughCache: async ({ region, account, repository }) => {
			const prefixes = await cachePrefixes(region, account);
			if (prefixes.status === "unknown") return prefixes;
			const covered = ((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(prefixes) ?? []).some((prefix) => prefix === "ROOT" || repository.startsWith(`${prefix}/`));
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(covered);
		},
		repositoryPolicy: ({ region, account, repository }) => policy(region, account, repository)
	};
}
function cacheRules(connection, region, registryId) {
	return connection.ask({
		service: "ecr",
		operation: "DescribePullThroughCacheRules",
		region,
		absentOn: ["PullThroughCacheRuleNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { pullThroughCacheRules } = await client.send(new sdk.DescribePullThroughCacheRulesCommand({
				registryId,
				maxResults: 1e3
			}), options);
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("pullThroughCacheRules", pullThroughCacheRules).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
		}
	});
}
/**
* Without a filter ECR tells of active images only (API reference, DescribeImagesFilter), and whether that holds for an image that is
* named is not documented: one that is not there is asked about once more, archived or not.
*/
async function describeImage(connection, image, tag, digest) {
	const imageId = digest === null ? { imageTag: tag ?? "latest" } : { imageDigest: digest };
	const active = await askForImage(connection, image, imageId, false);
	if (active.status !== "found" || active.value !== null) return readRecord(active);
	return readRecord(await askForImage(connection, image, imageId, true));
}
/** Null: the repository is there, and lists no such image. */
function askForImage(connection, image, imageId, archivedToo) {
	return connection.ask({
		service: "ecr",
		operation: "DescribeImages",
		region: image.region,
		absentOn: ["RepositoryNotFoundException"],
		interpret: ({ name }) => name === "ImageNotFoundException" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(null) : null,
		send: async ({ client, sdk, options }) => {
			const { imageDetails } = await client.send(new sdk.DescribeImagesCommand({
				registryId: image.account,
				repositoryName: image.repository,
				imageIds: [imageId],
				...archivedToo ? { filter: { imageStatus: "ANY" } } : {}
			}), options);
			const [detail] = (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("imageDetails", imageDetails);
			return archivedToo ? (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("imageDetails", detail) : detail ?? null;
		}
	});
}
function readRecord(answer) {
	if (answer.status !== "found") return answer;
	if (answer.value === null) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
	const { imageDigest, imageManifestMediaType, imageStatus = "ACTIVE" } = answer.value;
	if (imageStatus !== "ACTIVE" && imageStatus !== "ARCHIVED") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", imageStatus === "ACTIVATING" ? "the image is being restored from the archive of ECR" : "the image is in a state that is not known here");
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
		digest: imageDigest ?? null,
		isIndex: imageManifestMediaType !== void 0 && indexMediaTypes.includes(imageManifestMediaType),
		...imageStatus === "ARCHIVED" ? { archived: true } : {}
	});
}
const noDigest = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "ECR tells no digest of the image");
function readIndex(connection, image, digest) {
	return readManifest(connection, image, digest, indexMediaTypes, contentOf);
}
/** The platform of a single image stands in its configuration, a blob of its own that the manifest names. */
async function readSingle(connection, image, digest) {
	const configuration = await readManifest(connection, image, digest, imageMediaTypes, configurationOf);
	if (configuration.status !== "found") return configuration;
	const layerDigest = configuration.value;
	if (layerDigest === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the manifest of the image names no configuration");
	return connection.ask({
		service: "ecr",
		operation: "GetDownloadUrlForLayer",
		region: image.region,
		send: async ({ client, sdk, options, download }) => {
			const command = new sdk.GetDownloadUrlForLayerCommand({
				registryId: image.account,
				repositoryName: image.repository,
				layerDigest
			});
			const { downloadUrl } = await client.send(command, options);
			return {
				platforms: platformIn(await download((0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("downloadUrl", downloadUrl))),
				members: []
			};
		}
	});
}
/** What the manifest is read for happens inside the question: one that cannot be read is an answer, not a bug. */
function readManifest(connection, image, digest, acceptedMediaTypes, read) {
	return connection.ask({
		service: "ecr",
		operation: "BatchGetImage",
		region: image.region,
		send: async ({ client, sdk, options }) => {
			const { images } = await client.send(new sdk.BatchGetImageCommand({
				registryId: image.account,
				repositoryName: image.repository,
				imageIds: [{ imageDigest: digest }],
				acceptedMediaTypes
			}), options);
			return read((0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("images.imageManifest", images?.[0]?.imageManifest));
		}
	});
}
function readRepositoryPolicy(connection, { region, account, repository }) {
	return connection.ask({
		service: "ecr",
		operation: "GetRepositoryPolicy",
		region,
		absentOn: ["RepositoryNotFoundException"],
		interpret: ({ name }) => name === "RepositoryPolicyNotFoundException" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(null) : null,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetRepositoryPolicyCommand({
				registryId: account,
				repositoryName: repository
			});
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("policyText", (await client.send(command, options)).policyText);
		}
	});
}
// src/aws/keys.ts
/** Pages of ListAliases that are followed; a page holds up to 100, and an account 1,000 aliases a region (KMS quotas). */
const aliasPageLimit = 10;
/** A key has at most 50 tags (KMS quotas), and one page holds as many (API_ListResourceTags). */
const maxTags = 50;
function createKeyReader(connection) {
	return {
		describe: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, keyId) => connection.ask({
			service: "kms",
			operation: "DescribeKey",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { KeyMetadata } = await client.send(new sdk.DescribeKeyCommand({ KeyId: keyId }), options);
				return {
					arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("KeyMetadata.Arn", KeyMetadata?.Arn),
					state: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("KeyMetadata.KeyState", KeyMetadata?.KeyState),
					managedByAws: KeyMetadata?.KeyManager === "AWS"
				};
			}
		})),
		policy: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, keyArn) => connection.ask({
			service: "kms",
			operation: "GetKeyPolicy",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetKeyPolicyCommand({
					KeyId: keyArn,
					PolicyName: "default"
				});
				return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Policy", (await client.send(command, options)).Policy);
			}
		})),
		aliases: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, keyArn) => listAliases(connection, region, keyArn)),
		tags: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, keyArn) => listTags(connection, region, keyArn))
	};
}
function listTags(connection, region, keyArn) {
	return connection.ask({
		service: "kms",
		operation: "ListResourceTags",
		region,
		absentOn: ["NotFoundException"],
		send: async ({ client, sdk, options }) => {
			const command = new sdk.ListResourceTagsCommand({
				KeyId: keyArn,
				Limit: maxTags
			});
			const { Tags } = await client.send(command, options);
			return Object.fromEntries((0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Tags", Tags).map(({ TagKey, TagValue }) => [TagKey ?? "", TagValue ?? ""]));
		}
	});
}
async function listAliases(connection, region, keyArn) {
	const aliases = [];
	let marker;
	for (let page = 0; page < aliasPageLimit; page += 1) {
		const from = marker;
		const answer = await connection.ask({
			service: "kms",
			operation: "ListAliases",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { Aliases, Truncated, NextMarker } = await client.send(new sdk.ListAliasesCommand({
					KeyId: keyArn,
					Marker: from
				}), options);
				return {
					names: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Aliases", Aliases).flatMap(({ AliasName }) => AliasName ?? []),
					next: Truncated === true ? NextMarker : void 0
				};
			}
		});
		if (answer.status !== "found") return answer;
		aliases.push(...answer.value.names);
		marker = answer.value.next;
		if (marker === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(aliases);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the key has too many aliases to list");
}
// src/aws/load-balancing.ts
/** ARNs in one DescribeTargetGroups call. Its reference names no limit; that of DescribeLoadBalancers is twenty. */
const groupsPerCall = 20;
function createLoadBalancingReader(connection) {
	const inRegion = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(groupsPerCall, (arns) => ask(connection, region, arns)));
	return { targetGroup: (region, arn) => inRegion(region)(arn) };
}
async function ask(connection, region, arns) {
	const answer = await connection.ask({
		service: "elbv2",
		operation: "DescribeTargetGroups",
		region,
		absentOn: ["TargetGroupNotFoundException", "TargetGroupNotFound"],
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] });
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("TargetGroups", (await client.send(command, options)).TargetGroups);
		}
	});
	if (answer.status === "absent" && arns.length > 1) return (await Promise.all(arns.map((arn) => ask(connection, region, [arn])))).flat();
	if (answer.status !== "found") return arns.map(() => answer);
	return arns.map((arn) => {
		const group = answer.value.find((each) => each.TargetGroupArn === arn);
		if (group?.TargetType === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "Elastic Load Balancing gave no target type");
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			targetType: group.TargetType,
			attached: (group.LoadBalancerArns ?? []).length > 0
		});
	});
}
// src/aws/log-groups.ts
/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit$5 = 3;
/** Names in one DescribeLogGroups (API reference, logGroupIdentifiers), of which CloudWatch Logs grants ten a second. */
const namesPerCall = 50;
/** Several names go in one call. What that leaves out is asked about by itself: what it says of a group that is missing is not documented. */
function createLogGroupReader(connection) {
	const inRegion = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(namesPerCall, async (names) => {
		const together = names.length === 1 ? null : await describeTogether(connection, region, names);
		return Promise.all(names.map((name) => together?.get(name) ?? describeLogGroup(connection, region, name)));
	}));
	return { describe: (region, name) => inRegion(region)(name) };
}
/** The groups that there are; null where the call fails, which one name may be to blame for. */
async function describeTogether(connection, region, names) {
	const answer = await connection.ask({
		service: "cloudwatchLogs",
		operation: "DescribeLogGroups",
		region,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeLogGroupsCommand({
				logGroupIdentifiers: [...names],
				limit: namesPerCall
			});
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("logGroups", (await client.send(command, options)).logGroups);
		}
	});
	if (answer.status !== "found") return null;
	return new Map(answer.value.flatMap((group) => group.logGroupName ? [[group.logGroupName, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(factsOf(group))]] : []));
}
/** The API searches by prefix, so the exact name is looked for in the answer. */
async function describeLogGroup(connection, region, name) {
	let token;
	for (let page = 0; page < pageLimit$5; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "cloudwatchLogs",
			operation: "DescribeLogGroups",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { logGroups, nextToken: next } = await client.send(new sdk.DescribeLogGroupsCommand({
					logGroupNamePrefix: name,
					limit: 50,
					nextToken
				}), options);
				return {
					groups: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("logGroups", logGroups),
					next
				};
			}
		});
		if (answer.status !== "found") return answer;
		const group = answer.value.groups.find((each) => each.logGroupName === name);
		if (group !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(factsOf(group));
		token = answer.value.next;
		if (token === void 0) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "too many log groups begin with this name to find it");
}
function factsOf({ logGroupArn, arn, kmsKeyId }) {
	return {
		arn: logGroupArn ?? arn ?? "",
		kmsKeyId: kmsKeyId ?? null
	};
}
// src/aws/network-records.ts
/** What lacks its id or its VPC cannot be used: nothing, and so unknown. */
function subnetFacts(subnet) {
	if (subnet.SubnetId === void 0 || subnet.VpcId === void 0) return [];
	const ranges = [subnet.CidrBlock, ...(subnet.Ipv6CidrBlockAssociationSet ?? []).map((each) => each.Ipv6CidrBlock)];
	return [{
		id: subnet.SubnetId,
		vpc: subnet.VpcId,
		zone: subnet.AvailabilityZone ?? null,
		zoneId: subnet.AvailabilityZoneId ?? null,
		owner: subnet.OwnerId ?? null,
		cidrs: ranges.flatMap((range) => range ?? [])
	}];
}
function routeTableFacts(table) {
	if (table.RouteTableId === void 0 || table.VpcId === void 0 || table.Routes === void 0) return [];
	const associations = table.Associations ?? [];
	return [{
		id: table.RouteTableId,
		vpc: table.VpcId,
		main: associations.some(({ Main }) => Main === true),
		subnets: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
		routes: table.Routes.map(routeFacts)
	}];
}
/** A route says what it leads to in one of many members; one that nobody knows yet still leads somewhere. */
function routeFacts(route) {
	const target = route.NatGatewayId ?? route.TransitGatewayId ?? route.VpcPeeringConnectionId ?? route.EgressOnlyInternetGatewayId ?? route.NetworkInterfaceId ?? route.InstanceId ?? route.LocalGatewayId ?? route.CarrierGatewayId ?? route.CoreNetworkArn ?? route.GatewayId;
	return {
		destination: route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? "",
		target: target ?? "unknown",
		blackhole: route.State === "blackhole"
	};
}
/** A group whose rules are not told is not one without rules. */
function securityGroupFacts(group) {
	const { GroupId: id, IpPermissions: inbound, IpPermissionsEgress: outbound } = group;
	if (id === void 0 || inbound === void 0 || outbound === void 0) return [];
	return [{
		id,
		inbound: inbound.map(securityRule),
		outbound: outbound.map(securityRule)
	}];
}
function securityRule(rule) {
	return {
		protocol: rule.IpProtocol ?? "-1",
		fromPort: rule.FromPort ?? null,
		toPort: rule.ToPort ?? null,
		cidrs: [...(rule.IpRanges ?? []).map((each) => each.CidrIp), ...(rule.Ipv6Ranges ?? []).map((each) => each.CidrIpv6)].flatMap((range) => range ?? []),
		prefixLists: (rule.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
		groups: (rule.UserIdGroupPairs ?? []).flatMap(({ GroupId }) => GroupId ?? [])
	};
}
/** Nothing but its service makes an endpoint: one that is left out would count as missing. */
function endpointFacts(endpoint) {
	if (endpoint.ServiceName === void 0) return [];
	const outsideOnly = endpoint.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true;
	return [{
		id: endpoint.VpcEndpointId ?? "without an id",
		vpc: endpoint.VpcId ?? null,
		service: endpoint.ServiceName,
		type: endpoint.VpcEndpointType ?? "Interface",
		state: (endpoint.State ?? "").toLowerCase(),
		privateDns: endpoint.PrivateDnsEnabled === true && !outsideOnly,
		routeTables: endpoint.RouteTableIds ?? [],
		groups: (endpoint.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
		policy: endpoint.PolicyDocument ?? null
	}];
}
// src/aws/networks.ts
/** Values of one filter (EC2 API reference, "Filtering"). */
const valuesPerFilter = 200;
/** Pages of one answer that are followed: some ten thousand entries. */
const pageLimit$4 = 10;
/** EC2 refuses a list of ids when one of them is gone; a filter just finds fewer. So everything is asked by filter. */
function createNetworkReader(connection) {
	const describe = async (region, { operation, filter, send }, values) => {
		const items = [];
		let next;
		for (let pages = 0; pages < pageLimit$4; pages += 1) {
			const token = next;
			const filters = [{
				Name: filter,
				Values: [...values]
			}];
			const page = await connection.ask({
				service: "ec2",
				operation,
				region,
				send: (call) => send(call, filters, token)
			});
			if (page.status !== "found") return page;
			items.push(...page.value.items);
			next = page.value.next;
			if (next === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(items);
		}
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `ec2:${operation} has more pages than are followed`);
	};
	/** One value a question; those of the same moment go together. `holds` tells which items answer which value. */
	const byValue = (described, holds) => (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(valuesPerFilter, async (values) => {
		const answer = await describe(region, described, values);
		if (answer.status !== "found") return values.map(() => answer);
		return values.map((value) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(answer.value.filter((item) => holds(item, value))));
	}));
	const subnets = byValue(describeSubnets, ({ id }, value) => id === value);
	const groups = byValue(describeSecurityGroups, ({ id }, value) => id === value);
	const tables = byValue(describeRouteTables, (table, value) => table.subnets.includes(value));
	const endpoints = byValue(describeVpcEndpoints, ({ service }, value) => service === value);
	return {
		subnet: async (region, id) => first(await subnets(region)(id)),
		securityGroup: async (region, id) => first(await groups(region)(id)),
		routeTable: async (region, subnetId) => first(await tables(region)(subnetId)),
		mainRouteTables: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => describe(region, describeMainRouteTables, ["true"])),
		endpoints: async (region, service) => {
			const answers = await Promise.all(serviceNames(service).map((name) => endpoints(region)(name)));
			return answers.find((answer) => answer.status !== "found") ?? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(answers.flatMap((answer) => answer.status === "found" ? answer.value : []));
		}
	};
}
/** In China some services have names of both kinds. */
function serviceNames(service) {
	const usual = `com.amazonaws.${service}`;
	return service.startsWith("cn-") ? [usual, `cn.${usual}`] : [usual];
}
function first(answer) {
	if (answer.status !== "found") return answer;
	const [item] = answer.value;
	return item === void 0 ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(item);
}
const describeSubnets = {
	operation: "DescribeSubnets",
	filter: "subnet-id",
	send: async ({ client, sdk, options }, Filters, NextToken) => {
		const answer = await client.send(new sdk.DescribeSubnetsCommand({
			Filters,
			NextToken
		}), options);
		return {
			items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Subnets", answer.Subnets).flatMap(subnetFacts),
			next: answer.NextToken
		};
	}
};
const describeSecurityGroups = {
	operation: "DescribeSecurityGroups",
	filter: "group-id",
	send: async ({ client, sdk, options }, Filters, NextToken) => {
		const answer = await client.send(new sdk.DescribeSecurityGroupsCommand({
			Filters,
			NextToken
		}), options);
		return {
			items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("SecurityGroups", answer.SecurityGroups).flatMap(securityGroupFacts),
			next: answer.NextToken
		};
	}
};
const describeRouteTables = {
	operation: "DescribeRouteTables",
	filter: "association.subnet-id",
	send: async ({ client, sdk, options }, Filters, NextToken) => {
		const answer = await client.send(new sdk.DescribeRouteTablesCommand({
			Filters,
			NextToken
		}), options);
		return {
			items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("RouteTables", answer.RouteTables).flatMap(routeTableFacts),
			next: answer.NextToken
		};
	}
};
const describeMainRouteTables = {
	...describeRouteTables,
	filter: "association.main"
};
const describeVpcEndpoints = {
	operation: "DescribeVpcEndpoints",
	filter: "service-name",
	send: async ({ client, sdk, options }, Filters, NextToken) => {
		const answer = await client.send(new sdk.DescribeVpcEndpointsCommand({
			Filters,
			NextToken
		}), options);
		return {
			items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("VpcEndpoints", answer.VpcEndpoints).flatMap(endpointFacts),
			next: answer.NextToken
		};
	}
};
// src/aws/objects.ts
/** A bucket of another region says which, and is asked there. */
function createObjectReader(connection) {
	return {
		head: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, bucket, key) => inRegionOfBucket(region, (there) => headObject(connection, there, bucket, key))),
		bucketPolicy: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, bucket) => inRegionOfBucket(region, (there) => getBucketPolicy(connection, there, bucket))),
		isOwnedBy: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, bucket, key, account) => inRegionOfBucket(region, (there) => isOwnedBy(connection, there, bucket, key, account)))
	};
}
async function inRegionOfBucket(region, ask) {
	const first = await ask(region);
	if (first.status !== "found") return first;
	if ("answer" in first.value) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(first.value.answer);
	const second = await ask(first.value.region);
	if (second.status !== "found") return second;
	return "answer" in second.value ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(second.value.answer) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "S3 does not tell in which region the bucket lies");
}
async function orRedirect(region, send) {
	try {
		return { answer: await send() };
	} catch (error) {
		const elsewhere = bucketRegion(error);
		if (elsewhere === null || elsewhere === region) throw error;
		return { region: elsewhere };
	}
}
/** S3 names the bucket's region in a header of its refusals (S3 user guide, "Making requests", redirection). */
function bucketRegion(error) {
	if (typeof error !== "object" || error === null || !("$response" in error)) return null;
	const response = error.$response;
	if (typeof response !== "object" || response === null || !("headers" in response)) return null;
	const { headers } = response;
	if (typeof headers !== "object" || headers === null || !("x-amz-bucket-region" in headers)) return null;
	const region = headers["x-amz-bucket-region"];
	return typeof region === "string" && (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.n)(region) ? region : null;
}
function headObject(connection, region, bucket, key) {
	return connection.ask({
		service: "s3",
		operation: "HeadObject",
		region,
		interpret: (error) => {
			if (error.status === 404) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
			if (error.status !== 403) return null;
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NOT_PERMITTED", "S3 refuses to tell: that takes s3:GetObject on the object and s3:ListBucket on its bucket");
		},
		send: ({ client, sdk, options }) => orRedirect(region, async () => {
			const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = await client.send(new sdk.HeadObjectCommand({
				Bucket: bucket,
				Key: key
			}), options);
			return {
				region,
				kmsKeyId: ServerSideEncryption?.startsWith("aws:kms") === true ? (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("SSEKMSKeyId", SSEKMSKeyId) : null,
				bucketKey: BucketKeyEnabled === true
			};
		})
	});
}
function getBucketPolicy(connection, region, bucket) {
	return connection.ask({
		service: "s3",
		operation: "GetBucketPolicy",
		region,
		absentOn: ["NoSuchBucket"],
		interpret: ({ name, status }) => {
			if (name === "NoSuchBucketPolicy") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({ answer: {
				ownAccount: true,
				policy: null
			} });
			return status === 405 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({ answer: { ownAccount: false } }) : null;
		},
		send: ({ client, sdk, options }) => orRedirect(region, async () => {
			const { Policy } = await client.send(new sdk.GetBucketPolicyCommand({ Bucket: bucket }), options);
			return {
				ownAccount: true,
				policy: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Policy", Policy)
			};
		})
	});
}
/** S3 refuses a request that names another owner than the bucket has, so an answer proves the owner; a refusal proves nothing. */
function isOwnedBy(connection, region, bucket, key, account) {
	return connection.ask({
		service: "s3",
		operation: "HeadObject",
		region,
		send: ({ client, sdk, options }) => orRedirect(region, async () => {
			const command = new sdk.HeadObjectCommand({
				Bucket: bucket,
				Key: key,
				ExpectedBucketOwner: account
			});
			await client.send(command, options);
			return null;
		})
	});
}
// src/aws/parameters.ts
/**
* Names looked up together: a DescribeParameters filter takes 50 (API reference, ParameterStringFilter.Values), where each root name
* takes two spellings, and the same names must fill whole GetParameters.
*/
const namesPerLookUp = 20;
/** Names in one GetParameters (API reference). */
const namesPerRead = 10;
/** Pages of one filtered DescribeParameters that are followed: a page may come back short, or empty. */
const pageLimit$3 = 20;
/** Parameters that AWS publishes (Systems Manager user guide, "Public parameters"); DescribeParameters does not list them. */
const publicPrefix = "/aws/";
const publicNotRead = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NOT_READ", "whether AWS publishes a parameter is told only with its value, which secret-values: never forbids to read");
/**
* DescribeParameters gives type and key without a value; where it is denied and values may be read, GetParameters without decryption
* proves existence.
*/
function createParameterReader(connection, mayReadValues) {
	const ownParameters = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(namesPerLookUp, (names) => lookUp(connection, region, names, mayReadValues)));
	const published = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(namesPerRead, async (names) => mayReadValues ? readBatch(connection, region, names) : names.map(() => publicNotRead)));
	return {
		describe: (region, name) => (name.startsWith(publicPrefix) ? published : ownParameters)(region)(name),
		tags: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, name) => parameterTags(connection, region, name))
	};
}
async function lookUp(connection, region, names, mayReadValues) {
	const described = await describeAll(connection, region, names);
	if (described.status === "found") {
		const { parameters, rest } = described.value;
		return names.map((name) => parameters.get(canonicalName(name)) ?? rest);
	}
	if (described.status === "unknown" && described.cause === "NOT_PERMITTED" && mayReadValues) return (await readAll$1(connection, region, names)).map((answer) => answer.status === "unknown" && answer.cause === "NOT_PERMITTED" ? described : answer);
	return names.map(() => described);
}
/** A name without levels may be written with or without its slash: both are the same parameter. */
function canonicalName(name) {
	return name.startsWith("/") && !name.slice(1).includes("/") ? name.slice(1) : name;
}
function variantsOf(name) {
	const canonical = canonicalName(name);
	return canonical.includes("/") ? [canonical] : [canonical, `/${canonical}`];
}
async function describeAll(connection, region, names) {
	const parameters = /* @__PURE__ */ new Map();
	const values = [...new Set(names.flatMap(variantsOf))];
	let token;
	for (let page = 0; page < pageLimit$3; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "ssm",
			operation: "DescribeParameters",
			region,
			send: async ({ client, sdk, options }) => {
				const { Parameters, NextToken } = await client.send(new sdk.DescribeParametersCommand({
					ParameterFilters: [{
						Key: "Name",
						Option: "Equals",
						Values: values
					}],
					MaxResults: 50,
					NextToken: nextToken
				}), options);
				return {
					page: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Parameters", Parameters).map(readParameter),
					NextToken
				};
			}
		});
		if (answer.status !== "found") return answer;
		for (const parameter of answer.value.page) parameters.set(canonicalName(parameter.name), (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(parameter));
		token = answer.value.NextToken;
		if (token === void 0 || names.every((name) => parameters.has(canonicalName(name)))) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			parameters,
			rest: _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct
		});
	}
	const unfinished = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `ssm:DescribeParameters did not come to an end in ${pageLimit$3} pages`);
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
		parameters,
		rest: unfinished
	});
}
function readParameter({ Name, Type, KeyId, LastModifiedDate }) {
	const facts = {
		name: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Name", Name),
		type: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Type", Type),
		keyId: KeyId ?? null
	};
	return LastModifiedDate === void 0 ? facts : {
		...facts,
		changedAt: LastModifiedDate.getTime()
	};
}
async function readAll$1(connection, region, names) {
	const batches = Array.from({ length: Math.ceil(names.length / namesPerRead) }, (_, index) => names.slice(index * namesPerRead, (index + 1) * namesPerRead));
	return (await Promise.all(batches.map((batch) => readBatch(connection, region, batch)))).flat();
}
/** A name that Parameter Store finds impossible spoils the request for the others, so they are read one by one then. */
async function readBatch(connection, region, names) {
	let spoilt = false;
	const answer = await connection.ask({
		service: "ssm",
		operation: "GetParameters",
		region,
		interpret: (error) => {
			spoilt = error.name === "ValidationException" && names.length > 1;
			return null;
		},
		send: async ({ client, sdk, options }) => {
			const { Parameters, InvalidParameters } = await client.send(new sdk.GetParametersCommand({
				Names: [...names],
				WithDecryption: false
			}), options);
			const read = (Parameters ?? []).map(({ Name, Type, LastModifiedDate }) => readParameter({
				Name,
				Type,
				LastModifiedDate
			}));
			return new Map([...(InvalidParameters ?? []).map((name) => [canonicalName(name), null]), ...read.map((parameter) => [canonicalName(parameter.name), parameter])]);
		}
	});
	if (spoilt) return (await Promise.all(names.map((name) => readBatch(connection, region, [name])))).flat();
	return names.map((name) => {
		if (answer.status !== "found") return answer;
		const parameter = answer.value.get(canonicalName(name));
		if (parameter === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "ssm:GetParameters gave an answer that cannot be read");
		return parameter === null ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			...parameter,
			name
		});
	});
}
function parameterTags(connection, region, name) {
	return connection.ask({
		service: "ssm",
		operation: "ListTagsForResource",
		region,
		absentOn: ["InvalidResourceId"],
		send: async ({ client, sdk, options }) => {
			const command = new sdk.ListTagsForResourceCommand({
				ResourceType: "Parameter",
				ResourceId: name
			});
			const { TagList } = await client.send(command, options);
			return Object.fromEntries((0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("TagList", TagList).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
		}
	});
}
// src/aws/role-policies.ts
/** Pages of a role's policies that are followed. A role has at most some dozens. */
const pageLimit$2 = 10;
function createRolePolicyReader(connection) {
	const managed = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, policyArn) => readManaged(connection, region, policyArn));
	const inline = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, roleName, policyName) => readInline(connection, region, roleName, policyName));
	return {
		managed,
		identity: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (region, roleName) => {
			const [names, arns] = await Promise.all([listInline(connection, region, roleName), listAttached(connection, region, roleName)]);
			if (names.status !== "found") return names;
			if (arns.status !== "found") return arns;
			const policies = await Promise.all([...names.value.map((name) => inline(region, roleName, name)), ...arns.value.map((arn) => managed(region, arn))]);
			const missing = policies.find((policy) => policy.status !== "found");
			if (missing !== void 0) return vanished(missing);
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(policies.flatMap((policy) => policy.status === "found" ? [policy.value] : []));
		})
	};
}
function vanished(answer) {
	return answer.status === "absent" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "a policy of the role changed while it was read") : answer;
}
const noEntity = ["NoSuchEntityException", "NoSuchEntity"];
async function followPages$1(read) {
	const items = [];
	let marker;
	for (let page = 0; page < pageLimit$2; page += 1) {
		const answer = await read(marker);
		if (answer.status !== "found") return answer;
		items.push(...answer.value.items);
		marker = answer.value.next;
		if (marker === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(items);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the role has too many policies to list");
}
function listInline(connection, region, roleName) {
	return followPages$1((marker) => connection.ask({
		service: "iam",
		operation: "ListRolePolicies",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const { PolicyNames, IsTruncated, Marker } = await client.send(new sdk.ListRolePoliciesCommand({
				RoleName: roleName,
				Marker: marker
			}), options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("PolicyNames", PolicyNames),
				next: IsTruncated === true ? Marker : void 0
			};
		}
	}));
}
function listAttached(connection, region, roleName) {
	return followPages$1((marker) => connection.ask({
		service: "iam",
		operation: "ListAttachedRolePolicies",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const { AttachedPolicies, IsTruncated, Marker } = await client.send(new sdk.ListAttachedRolePoliciesCommand({
				RoleName: roleName,
				Marker: marker
			}), options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("AttachedPolicies", AttachedPolicies).flatMap(({ PolicyArn }) => PolicyArn ?? []),
				next: IsTruncated === true ? Marker : void 0
			};
		}
	}));
}
async function readInline(connection, region, roleName, policyName) {
	const text = await connection.ask({
		service: "iam",
		operation: "GetRolePolicy",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetRolePolicyCommand({
				RoleName: roleName,
				PolicyName: policyName
			});
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("PolicyDocument", (await client.send(command, options)).PolicyDocument);
		}
	});
	const policy = parsed(policyName, text);
	return text.status === "found" && policy.status === "found" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
		...policy.value,
		inlineCharacters: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.bt)(text.value)
	}) : policy;
}
async function readManaged(connection, region, policyArn) {
	const version = await connection.ask({
		service: "iam",
		operation: "GetPolicy",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: policyArn }), options);
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Policy.DefaultVersionId", Policy?.DefaultVersionId);
		}
	});
	if (version.status !== "found") return version;
	const text = await connection.ask({
		service: "iam",
		operation: "GetPolicyVersion",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetPolicyVersionCommand({
				PolicyArn: policyArn,
				VersionId: version.value
			});
			const { PolicyVersion } = await client.send(command, options);
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("PolicyVersion.Document", PolicyVersion?.Document);
		}
	});
	return parsed(policyArn.slice(policyArn.lastIndexOf("/") + 1), text);
}
function parsed(name, text) {
	if (text.status !== "found") return text;
	const policy = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.xt)(text.value);
	return policy === null ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `the policy ${name} could not be understood`) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
		name,
		policy
	});
}
// src/aws/roles.ts
/** IAM looks a role up by its name alone, so the answer's ARN is the one to compare paths with. */
function createRoleReader(connection) {
	return { get: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, roleName) => connection.ask({
		service: "iam",
		operation: "GetRole",
		region,
		absentOn: ["NoSuchEntityException", "NoSuchEntity"],
		send: async ({ client, sdk, options }) => {
			const { Role } = await client.send(new sdk.GetRoleCommand({ RoleName: roleName }), options);
			return {
				arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Role.Arn", Role?.Arn),
				id: Role?.RoleId ?? null,
				trustPolicy: decodeDocument((0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Role.AssumeRolePolicyDocument", Role?.AssumeRolePolicyDocument)),
				tags: Object.fromEntries((Role?.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
				boundaryArn: Role?.PermissionsBoundary?.PermissionsBoundaryArn ?? null
			};
		}
	})) };
}
/** IAM percent-encodes policy documents (RFC 3986). */
function decodeDocument(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/aws/secret-values.ts
/** Secrets in one BatchGetSecretValue (API reference). */
const valueBatchSize = 20;
/** What a GetSecretValue error says: InvalidRequest is a secret that is being deleted, which DescribeSecret reports already. */
function interpretValueError(error) {
	if (error.name === "InvalidRequestException") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "Secrets Manager refused to give the value");
	if (error.name === "DecryptionFailure") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the value could not be decrypted");
	if (error.name === "AccessDeniedException" && error.message.includes("KMS")) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NOT_PERMITTED", "the pipeline may not call kms:Decrypt with the secret's key");
	return null;
}
/** The form of a secret's value. The value itself does not leave this module. */
function readValue(connection, { region, secretId, stage, id }) {
	return connection.ask({
		service: "secretsManager",
		operation: "GetSecretValue",
		region,
		absentOn: ["ResourceNotFoundException"],
		interpret: interpretValueError,
		send: async ({ client, sdk, options }) => judgeAnswer(await client.send(new sdk.GetSecretValueCommand({
			SecretId: secretId,
			...stage === null ? {} : { VersionStage: stage },
			...id === null ? {} : { VersionId: id }
		}), options))
	});
}
/** A value is text or binary: an answer with neither tells nothing. */
function judgeAnswer({ SecretString, SecretBinary }) {
	if (SecretString !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.yt)(SecretString);
	(0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("SecretString or SecretBinary", SecretBinary);
	return { form: "binary" };
}
/**
* Reads the forms of current values, by the twenty. BatchGetSecretValue needs a permission of its own and answers by ARN, so what it
* does not answer is read on its own: one missing permission costs speed, not the verdict.
*/
function currentValueReader(connection, region, readSingle) {
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(valueBatchSize, async (secretIds) => {
		if (secretIds.length === 1) return Promise.all(secretIds.map(readSingle));
		const answer = await connection.ask({
			service: "secretsManager",
			operation: "BatchGetSecretValue",
			region,
			send: async ({ client, sdk, options }) => {
				const { SecretValues, Errors } = await client.send(new sdk.BatchGetSecretValueCommand({ SecretIdList: [...secretIds] }), options);
				return {
					values: (SecretValues ?? []).map((value) => ({
						arn: value.ARN ?? "",
						name: value.Name ?? "",
						facts: judgeAnswer(value)
					})),
					errors: (Errors ?? []).map(({ SecretId, ErrorCode }) => ({
						secretId: SecretId ?? "",
						code: ErrorCode ?? ""
					}))
				};
			}
		});
		if (answer.status !== "found") return Promise.all(secretIds.map(readSingle));
		const { values, errors } = answer.value;
		return Promise.all(secretIds.map((secretId) => {
			const value = values.find(({ arn, name }) => arn === secretId || name === secretId || arn.slice(0, -7) === secretId);
			if (value !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(value.facts);
			return errors.find((each) => each.secretId === secretId)?.code === "ResourceNotFoundException" ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : readSingle(secretId);
		}));
	});
}
// src/aws/secrets.ts
/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5;
function createSecretReader(connection) {
	const describe = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, secretId) => describeSecret(connection, region, secretId));
	const versions = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, secretId) => listVersions(connection, region, secretId));
	const policy = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, secretId) => getResourcePolicy(connection, region, secretId));
	const single = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, secretId, stage, id) => readValue(connection, {
		region,
		secretId,
		stage: stage || null,
		id: id || null
	}));
	const currentIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => currentValueReader(connection, region, (secretId) => single(region, secretId, "", "")));
	return {
		describe,
		allVersions: versions,
		resourcePolicy: policy,
		judgeValue: ({ region, secretId, stage, id }) => stage === null && id === null ? currentIn(region)(secretId) : single(region, secretId, stage ?? "", id ?? "")
	};
}
function describeSecret(connection, region, secretId) {
	return connection.ask({
		service: "secretsManager",
		operation: "DescribeSecret",
		region,
		absentOn: ["ResourceNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const secret = await client.send(new sdk.DescribeSecretCommand({ SecretId: secretId }), options);
			return {
				arn: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("ARN", secret.ARN),
				name: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Name", secret.Name),
				deleted: secret.DeletedDate !== void 0,
				kmsKeyId: secret.KmsKeyId ?? null,
				tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
				versions: Object.entries(secret.VersionIdsToStages ?? {}).map(([id, stages]) => ({
					id,
					stages
				})).sort((a, b) => a.id < b.id ? -1 : 1),
				...secret.LastChangedDate === void 0 ? {} : { changedAt: secret.LastChangedDate.getTime() }
			};
		}
	});
}
async function listVersions(connection, region, secretId) {
	const versions = [];
	let token;
	for (let page = 0; page < versionPageLimit; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "secretsManager",
			operation: "ListSecretVersionIds",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { Versions, NextToken } = await client.send(new sdk.ListSecretVersionIdsCommand({
					SecretId: secretId,
					IncludeDeprecated: true,
					MaxResults: 100,
					NextToken: nextToken
				}), options);
				return {
					page: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Versions", Versions),
					NextToken
				};
			}
		});
		if (answer.status !== "found") return answer;
		versions.push(...answer.value.page.map(({ VersionId, VersionStages, CreatedDate }) => ({
			id: VersionId ?? "",
			stages: VersionStages ?? [],
			...CreatedDate === void 0 ? {} : { createdAt: CreatedDate.getTime() }
		})));
		token = answer.value.NextToken;
		if (token === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(versions);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the secret has too many versions to list");
}
function getResourcePolicy(connection, region, secretId) {
	return connection.ask({
		service: "secretsManager",
		operation: "GetResourcePolicy",
		region,
		absentOn: ["ResourceNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { ARN, ResourcePolicy } = await client.send(new sdk.GetResourcePolicyCommand({ SecretId: secretId }), options);
			(0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("ARN", ARN);
			return ResourcePolicy ?? null;
		}
	});
}
// src/iam/simulation-errors.ts
/** Recorded messages of InvalidInput, which one error name serves them all. */
const INVALID_INPUT = [
	[
		/invalid policy source arn|does not have access to policies in account/i,
		"unverified",
		"cross_account_role"
	],
	[
		/different authorization information/i,
		"retry",
		"split_actions"
	],
	[
		/invalid arn provided/i,
		"error",
		"bad_principal_arn"
	],
	[
		/not in a valid arn format/i,
		"error",
		"bad_resource_arn"
	],
	[
		/both \* and individual resources/i,
		"error",
		"star_mixed_with_arns"
	],
	[
		/policy input list|invalid content/i,
		"error",
		"bad_policy_input"
	]
];
const BY_NAME = [
	[
		/^NoSuchEntity/,
		"denied",
		"role_not_found"
	],
	[
		/^(AccessDenied|UnauthorizedOperation|NotAuthorized)/,
		"unverified",
		"simulate_not_permitted"
	],
	[
		/^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown)/,
		"retry",
		"throttled"
	],
	[
		/^PolicyEvaluation/,
		"unverified",
		"policy_evaluation_failed"
	],
	[
		/^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|CredentialsProvider|MissingAuthenticationToken|OptInRequired|IncompleteSignature)/,
		"unverified",
		"no_credentials"
	],
	[
		/^(ValidationError|ValidationException|MalformedQueryString|InvalidParameter|MissingParameter|InvalidAction)/,
		"error",
		"client_bug"
	]
];
/**
* `name` may end in the SDK's `Exception` or not. What is not recognised is a fault of the service: never a denial, never an allow.
* Source: recorded answers; https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
*/
function classifySimulationError(error) {
	const table = /^InvalidInput/.test(error.name) ? INVALID_INPUT : BY_NAME;
	const text = table === INVALID_INPUT ? error.message : error.name;
	const [, verdict, reason] = table.find(([pattern]) => pattern.test(text)) ?? [
		null,
		"unverified",
		"service_error"
	];
	if (reason !== "split_actions") return {
		verdict,
		reason,
		groups: []
	};
	const groups = bracketedGroups(error.message);
	return groups.length > 1 ? {
		verdict,
		reason,
		groups
	} : {
		verdict: "unverified",
		reason: "service_error",
		groups: []
	};
}
function bracketedGroups(message) {
	return [...message.matchAll(/\[([^[\]]*)\]/g)].map(([, list = ""]) => list.split(",").map((action) => action.trim()).filter((action) => action !== ""));
}
// src/aws/simulator.ts
/** Results on one page (API reference, SimulatePrincipalPolicy MaxItems). */
const itemsPerPage = 1e3;
/** Pages of one answer that are followed: IAM may return fewer items than it is asked for. */
const pageLimit$1 = 20;
/** Further calls to find out which ARN of a call the simulator does not take. */
const bisectionLimit = 16;
/** IAM is global, but its endpoint is that of the partition of the run's region. */
function createPolicySimulator(connection, region) {
	return {
		referencedKeys: (principal) => askReferencedKeys(connection, region, principal),
		async run(principal, call, variation = {}) {
			const budget = { left: bisectionLimit };
			return ask(call);
			async function ask(part) {
				const outcome = await readAll(connection, region, principal, part, variation);
				if ("results" in outcome) return readAnswers(part, outcome.results, principal.name);
				const parts = smallerParts(part, outcome.error, budget);
				if (parts === null) return unavailable(part, outcome.error.reason);
				const answers = await Promise.all(parts.map(ask));
				return new Map(answers.flatMap((answer) => [...answer]));
			}
		}
	};
}
async function readAll(connection, region, principal, call, variation) {
	const results = [];
	let marker;
	for (let page = 0; page < pageLimit$1; page += 1) {
		const from = marker;
		const answer = await connection.ask({
			service: "iam",
			operation: "SimulatePrincipalPolicy",
			region,
			interpret: (error) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)({ error: classifySimulationError(error) }),
			send: async ({ client, sdk, options }) => {
				const { EvaluationResults, IsTruncated, Marker } = await client.send(new sdk.SimulatePrincipalPolicyCommand({
					PolicySourceArn: principal.arn,
					ActionNames: [...call.actions],
					...call.resources.length === 0 ? {} : { ResourceArns: [...call.resources] },
					ContextEntries: [...call.entries],
					MaxItems: itemsPerPage,
					...from === void 0 ? {} : { Marker: from },
					...policiesOf(variation, principal.name)
				}), options);
				return {
					results: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("EvaluationResults", EvaluationResults),
					next: IsTruncated === true ? Marker : void 0
				};
			}
		});
		if (answer.status !== "found") return { error: {
			verdict: "unverified",
			reason: "service_error",
			groups: []
		} };
		if ("error" in answer.value) return answer.value;
		results.push(...answer.value.results);
		marker = answer.value.next;
		if (marker === void 0) break;
	}
	return { results };
}
/** Policies to judge besides the role's own, and those of its own to leave out. */
function policiesOf({ without, added, planned }, roleName) {
	const inputs = [...planned?.added ?? [], ...added === void 0 ? [] : [added]];
	const exclusions = [...without === void 0 ? [] : [{ PolicyType: without }], ...(planned?.removed ?? []).map((policy) => identifierOf(policy, roleName))];
	return {
		...inputs.length === 0 ? {} : { PolicyInputList: inputs },
		...exclusions.length === 0 ? {} : { PolicyExclusionList: exclusions }
	};
}
function identifierOf(policy, roleName) {
	if (policy.startsWith("arn:")) return { PolicyArn: policy };
	return { InlinePolicyIdentifier: {
		PolicyName: policy,
		AttachmentType: "role",
		AttachmentName: roleName
	} };
}
function readAnswers(call, results, roleName) {
	const pairs = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.vt)(results, roleName);
	const organizations = new Map(results.map((result) => [result.EvalActionName?.toLowerCase(), result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? null]));
	return answersOf(call, (key, action) => {
		const pair = pairs.get(key);
		const simulation = pair === void 0 ? { status: "missing" } : {
			status: "answered",
			pair
		};
		const allowed = organizations.get(action.toLowerCase()) ?? null;
		return {
			simulation,
			organization: pair?.organizationsAllowed ?? allowed
		};
	});
}
function unavailable(call, reason) {
	return answersOf(call, () => ({
		simulation: {
			status: "unavailable",
			reason
		},
		organization: null
	}));
}
function answersOf({ questions }, answer) {
	return new Map(questions.map(({ action, resource }) => {
		const key = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__._t)(action, resource);
		return [key, answer(key, action)];
	}));
}
/** Actions that cannot share a call go apart; an ARN that the simulator does not take costs one pair, not the whole call. */
function smallerParts(call, error, budget) {
	const parts = error.reason === "split_actions" ? byAction(call, error.groups) : error.reason === "bad_resource_arn" && call.resources.length > 1 ? byResource(call) : [];
	if (parts.length < 2 || budget.left < parts.length) return null;
	budget.left -= parts.length;
	return parts;
}
function byAction(call, groups) {
	const groupOf = (action) => {
		const index = groups.findIndex((group) => group.some((name) => name.toLowerCase() === action.toLowerCase()));
		return index < 0 ? action : index;
	};
	return [...Map.groupBy(call.questions, ({ action }) => groupOf(action)).values()].map((questions) => ({
		...call,
		questions,
		actions: [...new Set(questions.map(({ action }) => action))],
		resources: call.resources.filter((resource) => questions.some((question) => question.resource === resource))
	}));
}
function byResource(call) {
	const middle = Math.ceil(call.resources.length / 2);
	return [call.resources.slice(0, middle), call.resources.slice(middle)].map((resources) => {
		const questions = call.questions.filter(({ resource }) => resources.includes(resource));
		return {
			...call,
			resources,
			questions,
			actions: [...new Set(questions.map(({ action }) => action))]
		};
	});
}
function askReferencedKeys(connection, region, principal) {
	return connection.ask({
		service: "iam",
		operation: "GetContextKeysForPrincipalPolicy",
		region,
		absentOn: ["NoSuchEntityException", "NoSuchEntity"],
		interpret: (error) => classifySimulationError(error).reason === "cross_account_role" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("CROSS_ACCOUNT", "the role belongs to an account other than the pipeline's") : null,
		send: async ({ client, sdk, options }) => {
			const { ContextKeyNames } = await client.send(new sdk.GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal.arn }), options);
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("ContextKeyNames", ContextKeyNames);
		}
	});
}
// src/aws/stacks.ts
/** Pages of one answer that are followed: a stack has at most 500 resources, an account some thousand exports, at 100 a page. */
const pageLimit = 50;
function createStackReader(connection) {
	return {
		resources: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, stackName) => listResources(connection, region, stackName)),
		exports: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)(async (region) => {
			const listed = await listExports(connection, region);
			return listed.status === "found" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(Object.fromEntries(listed.value)) : listed;
		}),
		changeSet: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, arn) => describeChangeSet(connection, region, arn)),
		template: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region, stackOrChangeSet) => readTemplate(connection, region, stackOrChangeSet))
	};
}
const noChangeSet = ["ChangeSetNotFoundException", "ChangeSetNotFound"];
/** CloudFormation says that there is no stack as it says of every input that it does not take. */
function noStack({ name, message }) {
	return name === "ValidationError" && message.includes("does not exist") ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : null;
}
async function followPages(what, read) {
	const items = [];
	let next;
	for (let page = 0; page < pageLimit; page += 1) {
		const answer = await read(next);
		if (answer.status !== "found") return answer;
		items.push(...answer.value.items);
		next = answer.value.next;
		if (next === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(items);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${what} has more pages than are followed`);
}
function listResources(connection, region, stackName) {
	return followPages("cloudformation:ListStackResources", (token) => connection.ask({
		service: "cloudformation",
		operation: "ListStackResources",
		region,
		interpret: noStack,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.ListStackResourcesCommand({
				StackName: stackName,
				NextToken: token
			});
			const { StackResourceSummaries, NextToken } = await client.send(command, options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("StackResourceSummaries", StackResourceSummaries).flatMap(({ LogicalResourceId, PhysicalResourceId, ResourceType, ResourceStatus }) => LogicalResourceId === void 0 || !PhysicalResourceId || isGone(ResourceStatus) ? [] : [{
					logicalId: LogicalResourceId,
					physicalId: PhysicalResourceId,
					type: ResourceType ?? ""
				}]),
				next: NextToken
			};
		}
	}));
}
function isGone(status) {
	return status === "DELETE_COMPLETE" || status === "CREATE_FAILED";
}
function listExports(connection, region) {
	return followPages("cloudformation:ListExports", (token) => connection.ask({
		service: "cloudformation",
		operation: "ListExports",
		region,
		send: async ({ client, sdk, options }) => {
			const { Exports, NextToken } = await client.send(new sdk.ListExportsCommand({ NextToken: token }), options);
			return {
				items: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Exports", Exports).flatMap(({ Name, Value }) => Name === void 0 || Value === void 0 ? [] : [[Name, Value]]),
				next: NextToken
			};
		}
	}));
}
function describeChangeSet(connection, region, arn) {
	return connection.ask({
		service: "cloudformation",
		operation: "DescribeChangeSet",
		region,
		absentOn: noChangeSet,
		interpret: noStack,
		send: async ({ client, sdk, options }) => {
			const answer = await client.send(new sdk.DescribeChangeSetCommand({ ChangeSetName: arn }), options);
			const parameters = (answer.Parameters ?? []).flatMap(({ ParameterKey, ParameterValue }) => ParameterKey === void 0 || ParameterValue === void 0 || /^\*+$/.test(ParameterValue) ? [] : [[ParameterKey, ParameterValue]]);
			return {
				stackName: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("StackName", answer.StackName),
				status: (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("Status", answer.Status),
				statusReason: answer.StatusReason ?? null,
				parameters: Object.fromEntries(parameters)
			};
		}
	});
}
function readTemplate(connection, region, stackOrChangeSet) {
	const which = stackOrChangeSet.includes(":changeSet/") ? { ChangeSetName: stackOrChangeSet } : { StackName: stackOrChangeSet };
	return connection.ask({
		service: "cloudformation",
		operation: "GetTemplate",
		region,
		absentOn: noChangeSet,
		interpret: noStack,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetTemplateCommand({
				...which,
				TemplateStage: "Processed"
			});
			return (0,_required_member_js__WEBPACK_IMPORTED_MODULE_4__.n)("TemplateBody", (await client.send(command, options)).TemplateBody);
		}
	});
}
// src/aws/account.ts
/** Asks nothing yet. */
function openAccount(connection, mayReadValues) {
	return {
		identity: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => askIdentity(connection, region)),
		secrets: createSecretReader(connection),
		parameters: createParameterReader(connection, mayReadValues),
		keys: createKeyReader(connection),
		roles: createRoleReader(connection),
		images: createImageReader(connection),
		logGroups: createLogGroupReader(connection),
		objects: createObjectReader(connection),
		fileSystems: createFileSystemReaders(connection),
		loadBalancing: createLoadBalancingReader(connection),
		networks: createNetworkReader(connection),
		rolePolicies: createRolePolicyReader(connection),
		stacks: createStackReader(connection),
		ecs: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => createEcsReader(connection, region)),
		simulator: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.t)((region) => createPolicySimulator(connection, region)),
		calls: () => connection.calls(),
		settled: () => connection.settled()
	};
}



/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requiredMember),
/* harmony export */   t: () => (/* binding */ UnreadableAnswer)
/* harmony export */ });
// src/aws/connection/required-member.ts
/** AWS answered otherwise than its API promises: without a member, or with another type in its place. */
var UnreadableAnswer = class extends Error {
	name = "UnreadableAnswer";
};
/**
* A member that an answer must have. Call it within the question: an answer without it is then an error of the service, never the
* absence of what was asked about, and never a default.
*/
function requiredMember(name, value) {
	if (value === void 0 || value === null) throw new UnreadableAnswer(`the answer has no member ${name}`);
	return value;
}



/***/ })

};

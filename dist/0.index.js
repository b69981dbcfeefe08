export const id = 0;
export const ids = [0];
export const modules = {

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAccount: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// src/aws/connection/required-member.ts
var import_dataloader = /* @__PURE__ */ (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((/* @__PURE__ */ (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.vt)(((exports, module) => {
	/**
	* Copyright (c) 2019-present, GraphQL Foundation
	*
	* This source code is licensed under the MIT license found in the
	* LICENSE file in the root directory of this source tree.
	*
	* 
	*/
	/**
	* A `DataLoader` creates a public API for loading data from a particular
	* data back-end with unique keys such as the `id` column of a SQL table or
	* document name in a MongoDB database, given a batch loading function.
	*
	* Each `DataLoader` instance contains a unique memoized cache. Use caution when
	* used in long-lived applications or those which serve many users with
	* different access permissions and consider creating a new instance per
	* web request.
	*/
	var DataLoader = /*#__PURE__*/ function() {
		function DataLoader(batchLoadFn, options) {
			if (typeof batchLoadFn !== "function") throw new TypeError("DataLoader must be constructed with a function which accepts " + ("Array<key> and returns Promise<Array<value>>, but got: " + batchLoadFn + "."));
			this._batchLoadFn = batchLoadFn;
			this._maxBatchSize = getValidMaxBatchSize(options);
			this._batchScheduleFn = getValidBatchScheduleFn(options);
			this._cacheKeyFn = getValidCacheKeyFn(options);
			this._cacheMap = getValidCacheMap(options);
			this._batch = null;
			this.name = getValidName(options);
		}
		var _proto = DataLoader.prototype;
		/**
		* Loads a key, returning a `Promise` for the value represented by that key.
		*/
		_proto.load = function load(key) {
			if (key === null || key === void 0) throw new TypeError("The loader.load() function must be called with a value, " + ("but got: " + String(key) + "."));
			var batch = getCurrentBatch(this);
			var cacheMap = this._cacheMap;
			var cacheKey;
			if (cacheMap) {
				cacheKey = this._cacheKeyFn(key);
				var cachedPromise = cacheMap.get(cacheKey);
				if (cachedPromise) {
					var cacheHits = batch.cacheHits || (batch.cacheHits = []);
					return new Promise(function(resolve) {
						cacheHits.push(function() {
							resolve(cachedPromise);
						});
					});
				}
			}
			batch.keys.push(key);
			var promise = new Promise(function(resolve, reject) {
				batch.callbacks.push({
					resolve,
					reject
				});
			});
			if (cacheMap) cacheMap.set(cacheKey, promise);
			return promise;
		};
		_proto.loadMany = function loadMany(keys) {
			if (!isArrayLike(keys)) throw new TypeError("The loader.loadMany() function must be called with Array<key> " + ("but got: " + keys + "."));
			var loadPromises = [];
			for (var i = 0; i < keys.length; i++) loadPromises.push(this.load(keys[i])["catch"](function(error) {
				return error;
			}));
			return Promise.all(loadPromises);
		};
		_proto.clear = function clear(key) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				cacheMap["delete"](cacheKey);
			}
			return this;
		};
		_proto.clearAll = function clearAll() {
			var cacheMap = this._cacheMap;
			if (cacheMap) cacheMap.clear();
			return this;
		};
		_proto.prime = function prime(key, value) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				if (cacheMap.get(cacheKey) === void 0) {
					var promise;
					if (value instanceof Error) {
						promise = Promise.reject(value);
						promise["catch"](function() {});
					} else promise = Promise.resolve(value);
					cacheMap.set(cacheKey, promise);
				}
			}
			return this;
		};
		return DataLoader;
	}();
	var enqueuePostPromiseJob = typeof process === "object" && typeof process.nextTick === "function" ? function(fn) {
		if (!resolvedPromise) resolvedPromise = Promise.resolve();
		resolvedPromise.then(function() {
			process.nextTick(fn);
		});
	} : typeof setImmediate === "function" ? function(fn) {
		setImmediate(fn);
	} : function(fn) {
		setTimeout(fn);
	};
	var resolvedPromise;
	function getCurrentBatch(loader) {
		var existingBatch = loader._batch;
		if (existingBatch !== null && !existingBatch.hasDispatched && existingBatch.keys.length < loader._maxBatchSize) return existingBatch;
		var newBatch = {
			hasDispatched: false,
			keys: [],
			callbacks: []
		};
		loader._batch = newBatch;
		loader._batchScheduleFn(function() {
			dispatchBatch(loader, newBatch);
		});
		return newBatch;
	}
	function dispatchBatch(loader, batch) {
		batch.hasDispatched = true;
		if (batch.keys.length === 0) {
			resolveCacheHits(batch);
			return;
		}
		var batchPromise;
		try {
			batchPromise = loader._batchLoadFn(batch.keys);
		} catch (e) {
			return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function " + ("errored synchronously: " + String(e) + ".")));
		}
		if (!batchPromise || typeof batchPromise.then !== "function") return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise: " + String(batchPromise) + ".")));
		batchPromise.then(function(values) {
			if (!isArrayLike(values)) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise of an Array: " + String(values) + "."));
			if (values.length !== batch.keys.length) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did not return a Promise of an Array of the same length as the Array of keys." + ("\n\nKeys:\n" + String(batch.keys)) + ("\n\nValues:\n" + String(values)));
			resolveCacheHits(batch);
			for (var i = 0; i < batch.callbacks.length; i++) {
				var _value = values[i];
				if (_value instanceof Error) batch.callbacks[i].reject(_value);
				else batch.callbacks[i].resolve(_value);
			}
		})["catch"](function(error) {
			failedDispatch(loader, batch, error);
		});
	}
	function failedDispatch(loader, batch, error) {
		resolveCacheHits(batch);
		for (var i = 0; i < batch.keys.length; i++) {
			loader.clear(batch.keys[i]);
			batch.callbacks[i].reject(error);
		}
	}
	function resolveCacheHits(batch) {
		if (batch.cacheHits) for (var i = 0; i < batch.cacheHits.length; i++) batch.cacheHits[i]();
	}
	function getValidMaxBatchSize(options) {
		if (!(!options || options.batch !== false)) return 1;
		var maxBatchSize = options && options.maxBatchSize;
		if (maxBatchSize === void 0) return Infinity;
		if (typeof maxBatchSize !== "number" || maxBatchSize < 1) throw new TypeError("maxBatchSize must be a positive number: " + maxBatchSize);
		return maxBatchSize;
	}
	function getValidBatchScheduleFn(options) {
		var batchScheduleFn = options && options.batchScheduleFn;
		if (batchScheduleFn === void 0) return enqueuePostPromiseJob;
		if (typeof batchScheduleFn !== "function") throw new TypeError("batchScheduleFn must be a function: " + batchScheduleFn);
		return batchScheduleFn;
	}
	function getValidCacheKeyFn(options) {
		var cacheKeyFn = options && options.cacheKeyFn;
		if (cacheKeyFn === void 0) return function(key) {
			return key;
		};
		if (typeof cacheKeyFn !== "function") throw new TypeError("cacheKeyFn must be a function: " + cacheKeyFn);
		return cacheKeyFn;
	}
	function getValidCacheMap(options) {
		if (!(!options || options.cache !== false)) return null;
		var cacheMap = options && options.cacheMap;
		if (cacheMap === void 0) return /* @__PURE__ */ new Map();
		if (cacheMap !== null) {
			var missingFunctions = [
				"get",
				"set",
				"delete",
				"clear"
			].filter(function(fnName) {
				return cacheMap && typeof cacheMap[fnName] !== "function";
			});
			if (missingFunctions.length !== 0) throw new TypeError("Custom cacheMap missing methods: " + missingFunctions.join(", "));
		}
		return cacheMap;
	}
	function getValidName(options) {
		if (options && options.name) return options.name;
		return null;
	}
	function isArrayLike(x) {
		return typeof x === "object" && x !== null && typeof x.length === "number" && (x.length === 0 || x.length > 0 && Object.prototype.hasOwnProperty.call(x, x.length - 1));
	}
	module.exports = DataLoader;
})))(), 1);
/** AWS answered without a member that its API promises. */
var IncompleteAnswer = class extends Error {
	name = "IncompleteAnswer";
};
/**
* A member that an answer must have. Call it within the question: an answer without it is then an error of the service, never the
* absence of what was asked about, and never a default.
*/
function requiredMember(name, value) {
	if (value === void 0 || value === null) throw new IncompleteAnswer(`the answer has no member ${name}`);
	return value;
}
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
					status: requiredMember("status", deploymentInfo?.status),
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
				return requiredMember("deploymentGroupInfo", deploymentGroupInfo).lastSuccessfulDeployment?.deploymentId ?? null;
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
				const { appSpecContent, string } = requiredMember("revision", revision);
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
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", `${action} gave an answer that does not say whether it exists`);
}
/**
* Loads one ARN at a time by asking for up to twenty, and asks again after each delay for what is missing and may yet appear.
*/
function batchByArn(action, ask, retryDelaysMs = [], mayAppear = () => true) {
	return new import_dataloader.default(async (arns) => {
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
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delay);
			await askFor(missing, later);
		};
		await Promise.all(chunksOf(arns, 20).map((chunk) => askFor(chunk, retryDelaysMs)));
		return arns.map((arn) => answers.get(arn) ?? untold(action));
	});
}
function answerFor(arn, answer, action) {
	if (answer.status !== "found") return answer;
	const { records, missing } = answer.value;
	const record = records.find((each) => each.arn === arn);
	if (record !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(record);
	return missing.has(arn) ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : untold(action);
}
/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn) {
	return arn.slice(0, arn.lastIndexOf("/"));
}
/** The pipeline may not look, which one item of a batch may be to blame for. */
function isDenied(answer) {
	return answer.status === "unknown" && answer.cause === "NOT_PERMITTED";
}
/** The last list may be shorter. */
function chunksOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
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
		if (nextToken === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
			briefs,
			left: "none"
		});
		if (isNewestFirst(briefs)) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
			briefs,
			left: "older"
		});
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
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
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(arns.slice(0, 100));
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
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)([...own].sort(([, a], [, b]) => b - a).map(([arn]) => arn));
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
		if (nextToken === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(names);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "ECS lists more names than it grants");
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
		express: service.resourceManagementType === "ECS"
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
		arn: requiredMember("serviceArn", service.serviceArn),
		name: requiredMember("serviceName", service.serviceName),
		clusterArn: service.clusterArn ?? null,
		status: requiredMember("status", service.status),
		taskDefinition: service.taskDefinition ?? null,
		desiredCount: requiredMember("desiredCount", service.desiredCount),
		runningCount: requiredMember("runningCount", service.runningCount),
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
		id: requiredMember("id", deployment.id),
		status: requiredMember("status", deployment.status),
		taskDefinition: requiredMember("taskDefinition", deployment.taskDefinition),
		desiredCount: requiredMember("desiredCount", deployment.desiredCount),
		runningCount: requiredMember("runningCount", deployment.runningCount),
		failedTasks: deployment.failedTasks ?? 0,
		rolloutState: deployment.rolloutState ?? null,
		rolloutStateReason: deployment.rolloutStateReason ?? null,
		createdAt: milliseconds(deployment.createdAt),
		updatedAt: milliseconds(deployment.updatedAt)
	};
}
function taskSet(set) {
	return {
		id: requiredMember("id", set.id),
		status: requiredMember("status", set.status),
		taskDefinition: requiredMember("taskDefinition", set.taskDefinition),
		runningCount: requiredMember("runningCount", set.runningCount),
		stabilityStatus: set.stabilityStatus ?? null,
		stabilityStatusAt: milliseconds(set.stabilityStatusAt),
		createdAt: milliseconds(set.createdAt),
		externalId: set.externalId ?? null
	};
}
function briefRecord(brief) {
	return {
		arn: requiredMember("serviceDeploymentArn", brief.serviceDeploymentArn),
		status: requiredMember("status", brief.status),
		statusReason: brief.statusReason ?? null,
		createdAt: requiredMember("createdAt", milliseconds(brief.createdAt) ?? milliseconds(brief.startedAt)),
		finishedAt: milliseconds(brief.finishedAt),
		targetServiceRevisionArn: brief.targetServiceRevisionArn ?? null
	};
}
function deploymentRecord(deployment) {
	const { targetServiceRevision: target, rollback } = deployment;
	return {
		arn: requiredMember("serviceDeploymentArn", deployment.serviceDeploymentArn),
		status: requiredMember("status", deployment.status),
		statusReason: deployment.statusReason ?? null,
		createdAt: requiredMember("createdAt", milliseconds(deployment.createdAt) ?? milliseconds(deployment.startedAt)),
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
		arn: requiredMember("serviceRevisionArn", revision.serviceRevisionArn),
		taskDefinition: requiredMember("taskDefinition", revision.taskDefinition),
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
		arn: requiredMember("taskArn", task.taskArn),
		taskDefinition: requiredMember("taskDefinitionArn", task.taskDefinitionArn),
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
				records: requiredMember("services", answered).map(serviceRecord),
				missing: missingOf(failures)
			};
		},
		absentOn: ["ClusterNotFoundException"]
	});
	const services = new import_dataloader.default(async (keys) => {
		const asked = keys.map((key) => JSON.parse(key));
		const answers = /* @__PURE__ */ new Map();
		await Promise.all([...Map.groupBy(asked, ([cluster]) => cluster)].flatMap(([cluster, pairs]) => {
			const ask = async (names) => {
				const answer = await describeServices(cluster, names);
				if (isDenied(answer) && names.length > 1) {
					await Promise.all(names.map((name) => ask([name])));
					return;
				}
				for (const name of names) answers.set(JSON.stringify([cluster, name]), serviceAnswer(answer, cluster, name, region));
			};
			return chunksOf(pairs.map(([, name]) => name), servicesPerCall).map(ask);
		}));
		return keys.map((key) => answers.get(key) ?? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft);
	});
	const deployments = batchByArn("ecs:DescribeServiceDeployments", async (arns) => connection.ask({
		...ecs,
		operation: "DescribeServiceDeployments",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
			const { serviceDeployments, failures } = await client.send(command, options);
			return {
				records: requiredMember("serviceDeployments", serviceDeployments).map(deploymentRecord),
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
				records: requiredMember("serviceRevisions", serviceRevisions).map(revisionRecord),
				missing: missingOf(failures)
			};
		},
		absentOn: ["ServiceNotFoundException"]
	});
	const maybeNew = /* @__PURE__ */ new Set();
	const revisions = batchByArn("ecs:DescribeServiceRevisions", describeRevisions, missingRevisionDelaysMs, (arn) => maybeNew.has(arn));
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
		interpret: (error) => error.name === "ClientException" && /unable to describe task definition/i.test(error.message) ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : null
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
				items: requiredMember("taskArns", answer.taskArns),
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
			return requiredMember("tasks", tasks).map(taskRecord);
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
				items: requiredMember("serviceDeployments", answer.serviceDeployments).map(briefRecord),
				nextToken: answer.nextToken ?? null
			};
		},
		absentOn: ["ServiceNotFoundException"],
		interpret: (error) => {
			if (error.name === "ClusterNotFoundException") throw new _line_of_js__WEBPACK_IMPORTED_MODULE_0__.gt(cluster, region);
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
				items: requiredMember("taskDefinitionArns", answer.taskDefinitionArns),
				nextToken: answer.nextToken ?? null
			};
		}
	});
	/** An empty text stands for a filter that is not set. */
	const tasksOf = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (cluster, service, family, status) => {
		const filter = {
			cluster,
			status,
			...service === "" ? {} : { service },
			...family === "" ? {} : { family }
		};
		const arns = await listTasks((nextToken) => listTasksPage(filter, nextToken));
		if (arns.status !== "found") return arns;
		return arns.value.length === 0 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)([]) : describeTasks(cluster, arns.value);
	});
	return {
		service: (cluster, service) => services.load(JSON.stringify([cluster, service])),
		clusterArns: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(() => listClusterArns(connection, region)),
		serviceNames: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((cluster) => listServiceNames(connection, region, cluster)),
		serviceDeployments: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((cluster, service) => listDeployments((nextToken) => listDeploymentsPage(cluster, service, [], nextToken))),
		completedDeployments: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (cluster, service) => {
			const page = await listDeploymentsPage(cluster, service, ["SUCCESSFUL", "ROLLBACK_SUCCESSFUL"], null);
			return page.status === "found" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(firstPage(page.value)) : page;
		}),
		serviceDeployment: (arn) => deployments.load(arn),
		serviceRevision: (arn, age) => {
			if (age === "maybe-new") maybeNew.add(arn);
			return revisions.load(arn);
		},
		taskDefinition: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(describeTaskDefinition),
		activeRevisions: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((family) => listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken))),
		codeDeploy: createCodeDeployReader(connection, region),
		task: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (cluster, arn) => {
			const answer = await describeTasks(cluster, [arn]);
			if (answer.status !== "found") return answer;
			const task = answer.value.find((each) => each.arn === arn);
			return task === void 0 ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(task);
		}),
		tasks: ({ cluster, service, family, status }) => tasksOf(cluster, service ?? "", family ?? "", status)
	};
}
function serviceAnswer(answer, cluster, name, region) {
	if (answer.status === "absent") return new _line_of_js__WEBPACK_IMPORTED_MODULE_0__.gt(cluster, region);
	if (answer.status === "unknown") return answer;
	const last = (text) => text.slice(text.lastIndexOf("/") + 1);
	const service = answer.value.records.find((item) => item.arn === name || item.name === last(name));
	if (service !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(service);
	return [...answer.value.missing].some((arn) => last(arn) === last(name)) ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : untold("ecs:DescribeServices");
}
function definitionWithTags({ taskDefinition, tags }) {
	const described = requiredMember("taskDefinition", taskDefinition);
	requiredMember("taskDefinitionArn", described.taskDefinitionArn);
	requiredMember("containerDefinitions", described.containerDefinitions);
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
		describe: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (region, fileSystemId) => {
			return usable(await connection.ask({
				service: "efs",
				operation: "DescribeFileSystems",
				region,
				absentOn: ["FileSystemNotFound"],
				send: async ({ client, sdk, options }) => {
					const command = new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId });
					const { FileSystems } = await client.send(command, options);
					return requiredMember("FileSystems.LifeCycleState", FileSystems?.[0]?.LifeCycleState);
				}
			}));
		}),
		accessPoint: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, accessPointId) => connection.ask({
			service: "efs",
			operation: "DescribeAccessPoints",
			region,
			absentOn: ["AccessPointNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId });
				const { AccessPoints } = await client.send(command, options);
				return { fileSystemId: requiredMember("AccessPoints.FileSystemId", AccessPoints?.[0]?.FileSystemId) };
			}
		})),
		mountTargets: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, fileSystemId) => connection.ask({
			service: "efs",
			operation: "DescribeMountTargets",
			region,
			absentOn: ["FileSystemNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeMountTargetsCommand({ FileSystemId: fileSystemId });
				return ((await client.send(command, options)).MountTargets ?? []).flatMap(mountTarget);
			}
		})),
		policy: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, fileSystemId) => connection.ask({
			service: "efs",
			operation: "DescribeFileSystemPolicy",
			region,
			absentOn: ["FileSystemNotFound"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.DescribeFileSystemPolicyCommand({ FileSystemId: fileSystemId });
				return requiredMember("Policy", (await client.send(command, options)).Policy);
			},
			interpret: ({ name }) => name === "PolicyNotFound" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(null) : null
		}))
	};
}
/** One that is on its way out, or broken, mounts nothing. */
function mountTarget(target) {
	if (target.SubnetId === void 0 || [
		"deleting",
		"deleted",
		"error"
	].includes(target.LifeCycleState ?? "")) return [];
	return [{
		subnet: target.SubnetId,
		zone: target.AvailabilityZoneName ?? null,
		zoneId: target.AvailabilityZoneId ?? null
	}];
}
function s3FilesReader(connection) {
	return {
		describe: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (region, fileSystemId) => {
			return usable(await connection.ask({
				service: "s3files",
				operation: "GetFileSystem",
				region,
				absentOn: ["ResourceNotFoundException"],
				send: async ({ client, sdk, options }) => {
					const { status } = await client.send(new sdk.GetFileSystemCommand({ fileSystemId }), options);
					return requiredMember("status", status);
				}
			}));
		}),
		accessPoint: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, accessPointId) => connection.ask({
			service: "s3files",
			operation: "GetAccessPoint",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { fileSystemId } = await client.send(new sdk.GetAccessPointCommand({ accessPointId }), options);
				return { fileSystemId: requiredMember("fileSystemId", fileSystemId) };
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
	if (state.value === "deleting" || state.value === "deleted") return _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft;
	if (state.value === "error") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)("error");
	return usableStates.has(state.value) ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)("usable") : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the file system is in a state that is not known here");
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
				account: requiredMember("Account", Account),
				arn: requiredMember("Arn", Arn)
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
	const images = ((0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ct)(entries) ? entries : []).flatMap((entry) => {
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
	return value !== void 0 && (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.lt)(value) ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ut)(value, key) : void 0;
}
// src/aws/images.ts
function createImageReader(connection) {
	const cachePrefixes = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, registryId) => cacheRules(connection, region, registryId));
	const describe = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, registryId, repository, tag, digest) => describeImage(connection, {
		region,
		account: registryId,
		repository
	}, tag || null, digest || null));
	const index = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, registryId, repository, digest) => readIndex(connection, {
		region,
		account: registryId,
		repository
	}, digest));
	const single = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, registryId, repository, digest) => readSingle(connection, {
		region,
		account: registryId,
		repository
	}, digest));
	const policy = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, registryId, repository) => readRepositoryPolicy(connection, {
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
			const covered = ((0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.mt)(prefixes) ?? []).some((prefix) => prefix === "ROOT" || repository.startsWith(`${prefix}/`));
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(covered);
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
			return requiredMember("pullThroughCacheRules", pullThroughCacheRules).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
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
		interpret: ({ name }) => name === "ImageNotFoundException" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(null) : null,
		send: async ({ client, sdk, options }) => {
			const { imageDetails } = await client.send(new sdk.DescribeImagesCommand({
				registryId: image.account,
				repositoryName: image.repository,
				imageIds: [imageId],
				...archivedToo ? { filter: { imageStatus: "ANY" } } : {}
			}), options);
			const [detail] = requiredMember("imageDetails", imageDetails);
			return archivedToo ? requiredMember("imageDetails", detail) : detail ?? null;
		}
	});
}
function readRecord(answer) {
	if (answer.status !== "found") return answer;
	if (answer.value === null) return _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft;
	const { imageDigest, imageManifestMediaType, imageStatus = "ACTIVE" } = answer.value;
	if (imageStatus !== "ACTIVE" && imageStatus !== "ARCHIVED") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", imageStatus === "ACTIVATING" ? "the image is being restored from the archive of ECR" : "the image is in a state that is not known here");
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
		digest: imageDigest ?? null,
		isIndex: imageManifestMediaType !== void 0 && indexMediaTypes.includes(imageManifestMediaType),
		...imageStatus === "ARCHIVED" ? { archived: true } : {}
	});
}
const noDigest = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "ECR tells no digest of the image");
function readIndex(connection, image, digest) {
	return readManifest(connection, image, digest, indexMediaTypes, contentOf);
}
/** The platform of a single image stands in its configuration, a blob of its own that the manifest names. */
async function readSingle(connection, image, digest) {
	const configuration = await readManifest(connection, image, digest, imageMediaTypes, configurationOf);
	if (configuration.status !== "found") return configuration;
	const layerDigest = configuration.value;
	if (layerDigest === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the manifest of the image names no configuration");
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
				platforms: platformIn(await download(requiredMember("downloadUrl", downloadUrl))),
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
			return read(requiredMember("images.imageManifest", images?.[0]?.imageManifest));
		}
	});
}
function readRepositoryPolicy(connection, { region, account, repository }) {
	return connection.ask({
		service: "ecr",
		operation: "GetRepositoryPolicy",
		region,
		absentOn: ["RepositoryNotFoundException"],
		interpret: ({ name }) => name === "RepositoryPolicyNotFoundException" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(null) : null,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetRepositoryPolicyCommand({
				registryId: account,
				repositoryName: repository
			});
			return requiredMember("policyText", (await client.send(command, options)).policyText);
		}
	});
}
// src/aws/keys.ts
/** Pages of ListAliases that are followed; a page holds up to 100, and an account 1,000 aliases a region (KMS quotas). */
const aliasPageLimit = 10;
function createKeyReader(connection) {
	return {
		describe: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, keyId) => connection.ask({
			service: "kms",
			operation: "DescribeKey",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { KeyMetadata } = await client.send(new sdk.DescribeKeyCommand({ KeyId: keyId }), options);
				return {
					arn: requiredMember("KeyMetadata.Arn", KeyMetadata?.Arn),
					state: requiredMember("KeyMetadata.KeyState", KeyMetadata?.KeyState),
					managedByAws: KeyMetadata?.KeyManager === "AWS"
				};
			}
		})),
		policy: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, keyArn) => connection.ask({
			service: "kms",
			operation: "GetKeyPolicy",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetKeyPolicyCommand({
					KeyId: keyArn,
					PolicyName: "default"
				});
				return requiredMember("Policy", (await client.send(command, options)).Policy);
			}
		})),
		aliases: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, keyArn) => listAliases(connection, region, keyArn))
	};
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
					names: requiredMember("Aliases", Aliases).flatMap(({ AliasName }) => AliasName ?? []),
					next: Truncated === true ? NextMarker : void 0
				};
			}
		});
		if (answer.status !== "found") return answer;
		aliases.push(...answer.value.names);
		marker = answer.value.next;
		if (marker === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(aliases);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the key has too many aliases to list");
}
// src/aws/load-balancing.ts
/** ARNs in one DescribeTargetGroups call. Its reference names no limit; that of DescribeLoadBalancers is twenty. */
const groupsPerCall = 20;
function createLoadBalancingReader(connection) {
	const inRegion = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.st)((arn) => arn, async (arns) => {
		return (await Promise.all(chunksOf(arns, groupsPerCall).map((chunk) => ask(connection, region, chunk)))).flat();
	}));
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
			return (await client.send(command, options)).TargetGroups ?? [];
		}
	});
	if (answer.status === "absent" && arns.length > 1) return (await Promise.all(arns.map((arn) => ask(connection, region, [arn])))).flat();
	if (answer.status !== "found") return arns.map(() => answer);
	return arns.map((arn) => {
		const group = answer.value.find((each) => each.TargetGroupArn === arn);
		if (group === void 0) return _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft;
		if (group.TargetType === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "Elastic Load Balancing gave no target type");
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
			targetType: group.TargetType,
			attached: (group.LoadBalancerArns ?? []).length > 0
		});
	});
}
// src/aws/log-groups.ts
/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit$4 = 3;
/** The API searches by prefix, so the exact name is looked for in the answer. */
function createLogGroupReader(connection) {
	return { describe: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, name) => describeLogGroup(connection, region, name)) };
}
async function describeLogGroup(connection, region, name) {
	let token;
	for (let page = 0; page < pageLimit$4; page += 1) {
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
					groups: requiredMember("logGroups", logGroups),
					next
				};
			}
		});
		if (answer.status !== "found") return answer;
		const group = answer.value.groups.find((each) => each.logGroupName === name);
		if (group !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
			arn: group.logGroupArn ?? group.arn ?? "",
			kmsKeyId: group.kmsKeyId ?? null
		});
		token = answer.value.next;
		if (token === void 0) return _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "too many log groups begin with this name to find it");
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
const pageLimit$3 = 10;
/** EC2 refuses a list of ids when one of them is gone; a filter just finds fewer. So everything is asked by filter. */
function createNetworkReader(connection) {
	const describe = async (region, { operation, filter, send }, values) => {
		const items = [];
		let next;
		for (let pages = 0; pages < pageLimit$3; pages += 1) {
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
			if (next === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(items);
		}
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", `ec2:${operation} has more pages than are followed`);
	};
	/** One value a question; those of the same moment go together. `holds` tells which items answer which value. */
	const byValue = (described, holds) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.st)((value) => value, async (values) => {
		const chunks = chunksOf(values, valuesPerFilter).map(async (chunk) => {
			const answer = await describe(region, described, chunk);
			if (answer.status !== "found") return chunk.map(() => answer);
			return chunk.map((value) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(answer.value.filter((item) => holds(item, value))));
		});
		return (await Promise.all(chunks)).flat();
	}));
	const subnets = byValue(describeSubnets, ({ id }, value) => id === value);
	const groups = byValue(describeSecurityGroups, ({ id }, value) => id === value);
	const tables = byValue(describeRouteTables, (table, value) => table.subnets.includes(value));
	const endpoints = byValue(describeVpcEndpoints, ({ service }, value) => service === value);
	return {
		subnet: async (region, id) => first(await subnets(region)(id)),
		securityGroup: async (region, id) => first(await groups(region)(id)),
		routeTable: async (region, subnetId) => first(await tables(region)(subnetId)),
		mainRouteTables: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => describe(region, describeMainRouteTables, ["true"])),
		endpoints: async (region, service) => {
			const answers = await Promise.all(serviceNames(service).map((name) => endpoints(region)(name)));
			return answers.find((answer) => answer.status !== "found") ?? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(answers.flatMap((answer) => answer.status === "found" ? answer.value : []));
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
	return item === void 0 ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(item);
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
			items: (answer.Subnets ?? []).flatMap(subnetFacts),
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
			items: (answer.SecurityGroups ?? []).flatMap(securityGroupFacts),
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
			items: (answer.RouteTables ?? []).flatMap(routeTableFacts),
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
			items: (answer.VpcEndpoints ?? []).flatMap(endpointFacts),
			next: answer.NextToken
		};
	}
};
// src/aws/objects.ts
/** A bucket of another region says which, and is asked there. */
function createObjectReader(connection) {
	return {
		head: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, bucket, key) => inRegionOfBucket(region, (there) => headObject(connection, there, bucket, key))),
		bucketPolicy: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, bucket) => inRegionOfBucket(region, (there) => getBucketPolicy(connection, there, bucket))),
		isOwnedBy: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, bucket, key, account) => inRegionOfBucket(region, (there) => isOwnedBy(connection, there, bucket, key, account)))
	};
}
async function inRegionOfBucket(region, ask) {
	const first = await ask(region);
	if (first.status !== "found") return first;
	if ("answer" in first.value) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(first.value.answer);
	const second = await ask(first.value.region);
	if (second.status !== "found") return second;
	return "answer" in second.value ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(second.value.answer) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "S3 does not tell in which region the bucket lies");
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
	return typeof region === "string" && (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.at)(region) ? region : null;
}
function headObject(connection, region, bucket, key) {
	return connection.ask({
		service: "s3",
		operation: "HeadObject",
		region,
		interpret: (error) => {
			if (error.status === 404) return _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft;
			if (error.status !== 403) return null;
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("NOT_PERMITTED", "S3 refuses to tell: that takes s3:GetObject on the object and s3:ListBucket on its bucket");
		},
		send: ({ client, sdk, options }) => orRedirect(region, async () => {
			const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = await client.send(new sdk.HeadObjectCommand({
				Bucket: bucket,
				Key: key
			}), options);
			return {
				region,
				kmsKeyId: ServerSideEncryption?.startsWith("aws:kms") === true ? requiredMember("SSEKMSKeyId", SSEKMSKeyId) : null,
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
			if (name === "NoSuchBucketPolicy") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({ answer: {
				ownAccount: true,
				policy: null
			} });
			return status === 405 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({ answer: { ownAccount: false } }) : null;
		},
		send: ({ client, sdk, options }) => orRedirect(region, async () => {
			const { Policy } = await client.send(new sdk.GetBucketPolicyCommand({ Bucket: bucket }), options);
			return {
				ownAccount: true,
				policy: requiredMember("Policy", Policy)
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
const pageLimit$2 = 20;
/** Parameters that AWS publishes (Systems Manager user guide, "Public parameters"); DescribeParameters does not list them. */
const publicPrefix = "/aws/";
const publicNotRead = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("NOT_READ", "whether AWS publishes a parameter is told only with its value, which secret-values: never forbids to read");
/**
* DescribeParameters gives type and key without a value; where it is denied and values may be read, GetParameters without decryption
* proves existence.
*/
function createParameterReader(connection, mayReadValues) {
	const ownParameters = loaders(namesPerLookUp, (region, names) => lookUp(connection, region, names, mayReadValues));
	const published = loaders(namesPerRead, (region, names) => mayReadValues ? readBatch(connection, region, names) : Promise.resolve(names.map(() => publicNotRead)));
	return {
		describe: (region, name) => (name.startsWith(publicPrefix) ? published : ownParameters)(region).load(name),
		tags: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, name) => parameterTags(connection, region, name))
	};
}
function loaders(maxBatchSize, load) {
	const byRegion = /* @__PURE__ */ new Map();
	return (region) => {
		const loader = byRegion.get(region) ?? new import_dataloader.default((names) => load(region, names), { maxBatchSize });
		byRegion.set(region, loader);
		return loader;
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
	for (let page = 0; page < pageLimit$2; page += 1) {
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
					page: requiredMember("Parameters", Parameters).map(readParameter),
					NextToken
				};
			}
		});
		if (answer.status !== "found") return answer;
		for (const parameter of answer.value.page) parameters.set(canonicalName(parameter.name), (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(parameter));
		token = answer.value.NextToken;
		if (token === void 0 || names.every((name) => parameters.has(canonicalName(name)))) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
			parameters,
			rest: _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft
		});
	}
	const unfinished = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", `ssm:DescribeParameters did not come to an end in ${pageLimit$2} pages`);
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
		parameters,
		rest: unfinished
	});
}
function readParameter({ Name, Type, KeyId }) {
	return {
		name: requiredMember("Name", Name),
		type: requiredMember("Type", Type),
		keyId: KeyId ?? null
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
			const read = (Parameters ?? []).map(({ Name, Type }) => readParameter({
				Name,
				Type
			}));
			return new Map([...(InvalidParameters ?? []).map((name) => [canonicalName(name), null]), ...read.map((parameter) => [canonicalName(parameter.name), parameter])]);
		}
	});
	if (spoilt) return (await Promise.all(names.map((name) => readBatch(connection, region, [name])))).flat();
	return names.map((name) => {
		if (answer.status !== "found") return answer;
		const parameter = answer.value.get(canonicalName(name));
		if (parameter === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "ssm:GetParameters gave an answer that cannot be read");
		return parameter === null ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
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
			return Object.fromEntries(requiredMember("TagList", TagList).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
		}
	});
}
// src/aws/role-policies.ts
/** Pages of a role's policies that are followed. A role has at most some dozens. */
const pageLimit$1 = 10;
function createRolePolicyReader(connection) {
	const managed = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, policyArn) => readManaged(connection, region, policyArn));
	const inline = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, roleName, policyName) => readInline(connection, region, roleName, policyName));
	return {
		managed,
		identity: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)(async (region, roleName) => {
			const [names, arns] = await Promise.all([listInline(connection, region, roleName), listAttached(connection, region, roleName)]);
			if (names.status !== "found") return names;
			if (arns.status !== "found") return arns;
			const policies = await Promise.all([...names.value.map((name) => inline(region, roleName, name)), ...arns.value.map((arn) => managed(region, arn))]);
			const missing = policies.find((policy) => policy.status !== "found");
			if (missing !== void 0) return vanished(missing);
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(policies.flatMap((policy) => policy.status === "found" ? [policy.value] : []));
		})
	};
}
function vanished(answer) {
	return answer.status === "absent" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "a policy of the role changed while it was read") : answer;
}
const noEntity = ["NoSuchEntityException", "NoSuchEntity"];
async function followPages(read) {
	const items = [];
	let marker;
	for (let page = 0; page < pageLimit$1; page += 1) {
		const answer = await read(marker);
		if (answer.status !== "found") return answer;
		items.push(...answer.value.items);
		marker = answer.value.next;
		if (marker === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(items);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the role has too many policies to list");
}
function listInline(connection, region, roleName) {
	return followPages((marker) => connection.ask({
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
				items: requiredMember("PolicyNames", PolicyNames),
				next: IsTruncated === true ? Marker : void 0
			};
		}
	}));
}
function listAttached(connection, region, roleName) {
	return followPages((marker) => connection.ask({
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
				items: requiredMember("AttachedPolicies", AttachedPolicies).flatMap(({ PolicyArn }) => PolicyArn ?? []),
				next: IsTruncated === true ? Marker : void 0
			};
		}
	}));
}
async function readInline(connection, region, roleName, policyName) {
	return parsed(policyName, await connection.ask({
		service: "iam",
		operation: "GetRolePolicy",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.GetRolePolicyCommand({
				RoleName: roleName,
				PolicyName: policyName
			});
			return requiredMember("PolicyDocument", (await client.send(command, options)).PolicyDocument);
		}
	}));
}
async function readManaged(connection, region, policyArn) {
	const version = await connection.ask({
		service: "iam",
		operation: "GetPolicy",
		region,
		absentOn: noEntity,
		send: async ({ client, sdk, options }) => {
			const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: policyArn }), options);
			return requiredMember("Policy.DefaultVersionId", Policy?.DefaultVersionId);
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
			return requiredMember("PolicyVersion.Document", PolicyVersion?.Document);
		}
	});
	return parsed(policyArn.slice(policyArn.lastIndexOf("/") + 1), text);
}
function parsed(name, text) {
	if (text.status !== "found") return text;
	const policy = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.it)(text.value);
	return policy === null ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", `the policy ${name} could not be understood`) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({
		name,
		policy
	});
}
// src/aws/roles.ts
/** IAM looks a role up by its name alone, so the answer's ARN is the one to compare paths with. */
function createRoleReader(connection) {
	return { get: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, roleName) => connection.ask({
		service: "iam",
		operation: "GetRole",
		region,
		absentOn: ["NoSuchEntityException", "NoSuchEntity"],
		send: async ({ client, sdk, options }) => {
			const { Role } = await client.send(new sdk.GetRoleCommand({ RoleName: roleName }), options);
			return {
				arn: requiredMember("Role.Arn", Role?.Arn),
				id: Role?.RoleId ?? null,
				trustPolicy: decodeDocument(requiredMember("Role.AssumeRolePolicyDocument", Role?.AssumeRolePolicyDocument)),
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
	if (error.name === "InvalidRequestException") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "Secrets Manager refused to give the value");
	if (error.name === "DecryptionFailure") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the value could not be decrypted");
	if (error.name === "AccessDeniedException" && error.message.includes("KMS")) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("NOT_PERMITTED", "the pipeline may not call kms:Decrypt with the secret's key");
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
	if (SecretString !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.rt)(SecretString);
	requiredMember("SecretString or SecretBinary", SecretBinary);
	return { form: "binary" };
}
/**
* Loads the forms of current values, by the twenty. BatchGetSecretValue needs a permission of its own and answers by ARN, so what it
* does not answer is read on its own: one missing permission costs speed, not the verdict.
*/
function currentValueLoader(connection, region, readSingle) {
	return new import_dataloader.default(async (secretIds) => {
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
			if (value !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(value.facts);
			return errors.find((each) => each.secretId === secretId)?.code === "ResourceNotFoundException" ? _line_of_js__WEBPACK_IMPORTED_MODULE_0__.ft : readSingle(secretId);
		}));
	}, { maxBatchSize: valueBatchSize });
}
// src/aws/secrets.ts
/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5;
function createSecretReader(connection) {
	const describe = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, secretId) => describeSecret(connection, region, secretId));
	const versions = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, secretId) => listVersions(connection, region, secretId));
	const policy = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, secretId) => getResourcePolicy(connection, region, secretId));
	const single = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region, secretId, stage, id) => readValue(connection, {
		region,
		secretId,
		stage: stage || null,
		id: id || null
	}));
	const current = /* @__PURE__ */ new Map();
	const currentIn = (region) => {
		const loader = current.get(region) ?? currentValueLoader(connection, region, (secretId) => single(region, secretId, "", ""));
		current.set(region, loader);
		return loader;
	};
	return {
		describe,
		allVersions: versions,
		resourcePolicy: policy,
		judgeValue: ({ region, secretId, stage, id }) => stage === null && id === null ? currentIn(region).load(secretId) : single(region, secretId, stage ?? "", id ?? "")
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
				arn: requiredMember("ARN", secret.ARN),
				name: requiredMember("Name", secret.Name),
				deleted: secret.DeletedDate !== void 0,
				kmsKeyId: secret.KmsKeyId ?? null,
				tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
				versions: Object.entries(secret.VersionIdsToStages ?? {}).map(([id, stages]) => ({
					id,
					stages
				})).sort((a, b) => a.id < b.id ? -1 : 1)
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
					page: requiredMember("Versions", Versions),
					NextToken
				};
			}
		});
		if (answer.status !== "found") return answer;
		versions.push(...answer.value.page.map(({ VersionId, VersionStages }) => ({
			id: VersionId ?? "",
			stages: VersionStages ?? []
		})));
		token = answer.value.NextToken;
		if (token === void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)(versions);
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("SERVICE_ERROR", "the secret has too many versions to list");
}
function getResourcePolicy(connection, region, secretId) {
	return connection.ask({
		service: "secretsManager",
		operation: "GetResourcePolicy",
		region,
		absentOn: ["ResourceNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { ARN, ResourcePolicy } = await client.send(new sdk.GetResourcePolicyCommand({ SecretId: secretId }), options);
			requiredMember("ARN", ARN);
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
const pageLimit = 20;
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
async function readAll(connection, region, principal, call, { without, added }) {
	const results = [];
	let marker;
	for (let page = 0; page < pageLimit; page += 1) {
		const from = marker;
		const answer = await connection.ask({
			service: "iam",
			operation: "SimulatePrincipalPolicy",
			region,
			interpret: (error) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.pt)({ error: classifySimulationError(error) }),
			send: async ({ client, sdk, options }) => {
				const { EvaluationResults, IsTruncated, Marker } = await client.send(new sdk.SimulatePrincipalPolicyCommand({
					PolicySourceArn: principal.arn,
					ActionNames: [...call.actions],
					...call.resources.length === 0 ? {} : { ResourceArns: [...call.resources] },
					ContextEntries: [...call.entries],
					MaxItems: itemsPerPage,
					...from === void 0 ? {} : { Marker: from },
					...without === void 0 ? {} : { PolicyExclusionList: [{ PolicyType: without }] },
					...added === void 0 ? {} : { PolicyInputList: [added] }
				}), options);
				return {
					results: requiredMember("EvaluationResults", EvaluationResults),
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
function readAnswers(call, results, roleName) {
	const pairs = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.nt)(results, roleName);
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
		const key = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.tt)(action, resource);
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
		interpret: (error) => classifySimulationError(error).reason === "cross_account_role" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)("CROSS_ACCOUNT", "the role belongs to an account other than the pipeline's") : null,
		send: async ({ client, sdk, options }) => {
			const { ContextKeyNames } = await client.send(new sdk.GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal.arn }), options);
			return requiredMember("ContextKeyNames", ContextKeyNames);
		}
	});
}
// src/aws/account.ts
/** Asks nothing yet. */
function openAccount(connection, mayReadValues) {
	return {
		identity: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => askIdentity(connection, region)),
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
		ecs: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => createEcsReader(connection, region)),
		simulator: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__._t)((region) => createPolicySimulator(connection, region)),
		calls: () => connection.calls(),
		settled: () => connection.settled()
	};
}



/***/ })

};

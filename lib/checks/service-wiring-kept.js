import { pointerTo } from '../base/json.js';
import { defineCheck, pass } from './check.js';
import { existingAncestor } from './run-checks.js';
/** Fails when the service's load balancer, service registry, Service Connect or VPC Lattice names a container, port or port name that the definition lacks. */
export const check = defineCheck({
    id: 'service-wiring-kept',
    title: 'Every container, port and port name that the service uses is there',
    severity: 'error',
    subjects: ({ service, definition }) => {
        if (service?.status === 'unknown')
            return [unseenWires(service, definition)];
        // Without the service there are no wires; that it is missing is said with the baseline.
        if (service?.status !== 'found')
            return [];
        return distinct([...containerWires(service.value, definition), ...nameWires(service.value, definition)]);
    },
    examine: ({ problem, unseen }) => {
        if (unseen !== null)
            return { verdict: 'unverified', reason: unseen };
        if (problem === null)
            return pass;
        return {
            verdict: 'fail',
            message: `${problem}; ECS refuses to update the service.`,
            remedy: 'Put it back as it was, or change the service together with the definition.',
        };
    },
});
function unseenWires({ reason }, definition) {
    const pointer = placeOf(definition, undefined);
    return { pointer, subject: 'service', container: null, problem: null, unseen: reason };
}
/** Two target groups may lead to the same port: what is wrong with it is wrong once. */
function distinct(wires) {
    return wires.filter(({ problem }, index) => problem === null || wires.findIndex((wire) => wire.problem === problem) === index);
}
function containerWires(service, definition) {
    const ends = [
        ...service.loadBalancers.map((end) => ({ ...end, user: "The service's load balancer" })),
        ...service.serviceRegistries.map((end) => ({ ...end, user: "The service's registry" })),
    ];
    return ends.flatMap(({ containerName, containerPort, user }) => {
        if (containerName === null)
            return [];
        const container = definition.containers.find((each) => each.name === containerName);
        const problem = container === undefined
            ? `${user} sends traffic to the container "${containerName}", which the definition does not have`
            : containerPort !== null && !mapsPort(container, containerPort)
                ? `${user} sends traffic to port ${containerPort} of the container "${containerName}", which has no mapping for it`
                : null;
        return [
            { pointer: placeOf(definition, container), subject: 'service', container: containerName, problem, unseen: null },
        ];
    });
}
function nameWires(service, definition) {
    const connect = service.serviceConnect?.enabled === true ? service.serviceConnect.services : [];
    const users = [
        ...connect.map(({ portName }) => ({ portName, user: 'Service Connect' })),
        ...service.vpcLattice.map(({ portName }) => ({ portName, user: 'VPC Lattice' })),
    ];
    const names = new Set(definition.containers.flatMap((container) => container.portMappings.map((port) => port.name)));
    return users.map(({ portName, user }) => ({
        pointer: placeOf(definition, undefined),
        subject: 'service',
        container: null,
        unseen: null,
        problem: names.has(portName)
            ? null
            : `${user} uses the port name "${portName}", which no port mapping of the definition has`,
    }));
}
function mapsPort(container, port) {
    return container.portMappings.some((mapping) => mapping.containerPort === port || isInRange(port, mapping.containerPortRange));
}
function isInRange(port, range) {
    const [first = Number.NaN, last = Number.NaN] = (range ?? '').split('-').map(Number);
    return port >= first && port <= last;
}
function placeOf(definition, container) {
    const place = container === undefined ? '/containerDefinitions' : pointerTo(container.pointer, 'portMappings');
    return existingAncestor(definition.value, place);
}

{{/*
Checks of kube-score that do not fit, for the annotation `kube-score/ignore` of a Deployment or StatefulSet:

- container-resources: CPU has a request and no limit. A limit would throttle a pod while its node has CPU to spare; the request
  already guarantees its share. Requests and the limit of memory are set in values.yaml.
- container-ephemeral-storage-request-and-limit: a limit evicts pods for what they write to /tmp, and only the application knows how
  much that is. Set it in `resources` where it is known.
- container-image-pull-policy: images are deployed by digest, or by tags that ECR keeps immutable, so pulling again changes nothing, and
  `Always` would stop pods from starting while the registry cannot be reached.
- pod-networkpolicy: what may reach the pods is limited here. What they may reach is a default of the namespace (chart `platform`), and
  `networkPolicy.egress` for one application.
- pod-probes-identical: one endpoint answers both probes. Liveness waits much longer than readiness before it acts.
- deployment-replicas: development runs one pod on purpose.
- deployment-has-host-podantiaffinity, statefulset-has-host-podantiaffinity: pods are spread by `topologySpreadConstraints`, over zones
  and over nodes.
*/}}
{{- define "app.kubeScoreIgnored" -}}
container-resources,container-ephemeral-storage-request-and-limit,container-image-pull-policy,pod-networkpolicy,pod-probes-identical,deployment-replicas,deployment-has-host-podantiaffinity,statefulset-has-host-podantiaffinity
{{- end -}}

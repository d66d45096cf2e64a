{{- define "platform.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "platform.isAuto" -}}
{{- if eq .Values.compute "auto" }}true{{ end -}}
{{- end -}}

{{/* Empty for `helm template` and `helm lint`, which ask no cluster and so know nothing of its kinds. */}}
{{- define "platform.hasCluster" -}}
{{- if lookup "v1" "Namespace" "" "kube-system" }}true{{ end -}}
{{- end -}}

{{/* Fails with a sentence if the cluster lacks a kind. Takes: root, kind (group/version/Kind), hint. */}}
{{- define "platform.requireKind" -}}
{{- if and (include "platform.hasCluster" .root) (not (.root.Capabilities.APIVersions.Has .kind)) -}}
{{- fail (printf "the cluster has no %s: %s" .kind .hint) -}}
{{- end -}}
{{- end -}}

{{- define "platform.autoHint" -}}
is it a cluster with EKS Auto Mode? For one with node groups, set compute: node-groups
{{- end -}}

{{/*
Whether to render an object that somebody else may have created before: if it does not exist, or already belongs to this release.
Takes: root, object (as found by lookup).
*/}}
{{- define "platform.isOurs" -}}
{{- $annotations := dig "metadata" "annotations" dict (.object | default dict) | default dict -}}
{{- if or (not .object) (and (eq (get $annotations "meta.helm.sh/release-name") .root.Release.Name) (eq (get $annotations "meta.helm.sh/release-namespace") .root.Release.Namespace)) }}true{{ end -}}
{{- end -}}

{{/* Pod template of the Deployment or StatefulSet: metadata and spec. */}}
{{- define "app.podTemplate" -}}
metadata:
  labels:
    {{- include "app.selectorLabels" . | nindent 4 }}
    {{- with mergeOverwrite (dict) .Values.labels .Values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with include "app.podAnnotations" . }}
  annotations:
    {{- . | trim | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ include "app.serviceAccountName" . }}
  automountServiceAccountToken: {{ .Values.serviceAccount.automountToken }}
  # Environment variables for every Service of the namespace slow down the start and may collide with those of the application.
  enableServiceLinks: false
  terminationGracePeriodSeconds: {{ .Values.terminationGracePeriodSeconds }}
  {{- with .Values.podSecurityContext }}
  securityContext:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.imagePullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . }}
    {{- end }}
  {{- end }}
  {{- with .Values.initContainers }}
  initContainers:
    {{- include "app.containers" (dict "root" $ "containers" .) | trim | nindent 4 }}
  {{- end }}
  containers:
    {{- include "app.container" . | nindent 4 }}
    {{- with .Values.extraContainers }}
    {{- include "app.containers" (dict "root" $ "containers" .) | trim | nindent 4 }}
    {{- end }}
  {{- with include "app.volumes" . }}
  volumes:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- with include "app.topologySpread" . }}
  topologySpreadConstraints:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- with .Values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.priorityClassName }}
  priorityClassName: {{ . }}
  {{- end }}
{{- end -}}

{{/* Pods read their configuration at start, so a change must restart them. */}}
{{- define "app.podAnnotations" -}}
{{- with .Values.podAnnotations }}
{{ toYaml . }}
{{- end }}
{{- if or .Values.config .Values.files }}
checksum/config: {{ dict "config" .Values.config "files" .Values.files | toJson | sha256sum }}
{{- end }}
{{- if .Values.secrets }}
checksum/secrets: {{ include "app.secretsChecksum" (dict "root" . "secret" (lookup "v1" "Secret" .Release.Namespace (include "app.name" .))) }}
{{- end }}
{{- end -}}

{{/*
Whoever may read pods could find out short secrets from a plain hash. So the hash has a key: the UID of the Secret, which is random and
shown only to those who may read the secrets anyway. Hashed twice, as HMAC is, so that no second text has a hash that follows from the
first. A first deploy has no UID yet: its values are "first", also in later deploys, or the second one would restart all pods.
*/}}
{{- define "app.secretsChecksum" -}}
{{- $values := toJson .root.Values.secrets -}}
{{- $key := .root.Values.secretsChecksumKey -}}
{{- if and (not $key) (eq (include "app.firstSecretsChecksum" .) (sha256sum $values)) -}}
first
{{- else -}}
{{- $key = $key | default (dig "metadata" "uid" "" .secret) | sha256sum -}}
{{- printf "%s%s" $key $values | sha256sum | printf "%s%s" $key | sha256sum -}}
{{- end -}}
{{- end -}}

{{/* Of the values with which the Secret was created; the Secret keeps it. Without a Secret, these are the current ones. */}}
{{- define "app.firstSecretsChecksum" -}}
{{- if .secret -}}
{{- dig "metadata" "annotations" "checksum/first" "" .secret -}}
{{- else -}}
{{- toJson .root.Values.secrets | sha256sum -}}
{{- end -}}
{{- end -}}

{{- define "app.topologySpread" -}}
{{- $places := dict "topology.kubernetes.io/zone" .Values.topologySpread.zones "kubernetes.io/hostname" .Values.topologySpread.nodes -}}
{{- range $key, $when := $places }}
{{- if ne $when "none" }}
- topologyKey: {{ $key }}
  maxSkew: 1
  whenUnsatisfiable: {{ $when }}
  labelSelector:
    matchLabels:
      {{- include "app.selectorLabels" $ | nindent 6 }}
  {{- if eq $.Values.kind "Deployment" }}
  # Spread each revision separately; otherwise terminating pods determine where new ones are scheduled.
  matchLabelKeys: [pod-template-hash]
  {{- end }}
{{- end }}
{{- end }}
{{- with .Values.topologySpread.extra }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "app.volumes" -}}
{{- if .Values.tmp.enabled }}
- name: tmp
  emptyDir:
    sizeLimit: {{ .Values.tmp.sizeLimit }}
{{- end }}
{{- if .Values.files }}
- name: files
  configMap:
    name: {{ include "app.name" . }}-files
{{- end }}
{{- range $name, $secret := .Values.externalSecrets.secrets }}
{{- if $secret.mountPath }}
- name: secret-{{ $name }}
  secret:
    secretName: {{ include "app.externalSecretName" (dict "root" $ "name" $name) }}
{{- end }}
{{- end }}
{{- with .Values.volumes }}
{{ toYaml . }}
{{- end }}
{{- end -}}

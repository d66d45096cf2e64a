{{/* Objects are named after the release, cut to what a label can hold with a suffix such as -headless. */}}
{{- define "app.name" -}}
{{- .Values.fullnameOverride | default .Release.Name | trunc 52 | trimSuffix "-" -}}
{{- end -}}

{{- define "app.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- .Values.serviceAccount.name | default (include "app.name" .) -}}
{{- else -}}
{{- .Values.serviceAccount.name | default "default" -}}
{{- end -}}
{{- end -}}

{{/* What never changes between two revisions: a selector of a Deployment cannot be changed. */}}
{{- define "app.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "app.labels" -}}
{{ include "app.selectorLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- with .Values.image.tag }}
app.kubernetes.io/version: {{ . | trunc 63 | trimAll "-_." | quote }}
{{- end }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* The digest decides; a tag beside it is kept for people. */}}
{{- define "app.image" -}}
{{- $image := .Values.image -}}
{{- $repository := required "image.repository is missing: the image to run, without its tag" $image.repository -}}
{{- if not (or $image.tag $image.digest) -}}
{{- $_ := required "image.tag or image.digest is missing: which image of the repository to run" "" -}}
{{- end -}}
{{- $repository -}}
{{- with $image.tag }}:{{ . }}{{ end -}}
{{- with $image.digest }}@{{ . }}{{ end -}}
{{- end -}}

{{- define "app.hasService" -}}
{{- if gt (int .Values.port) 0 }}true{{ end -}}
{{- end -}}

{{/* A Secret that the operator makes: release and its own name. */}}
{{- define "app.externalSecretName" -}}
{{- printf "%s-%s" (include "app.name" .root) .name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Keys of a ConfigMap hold no slash; the path's hash keeps apart what has the same name in two folders. */}}
{{- define "app.fileKey" -}}
{{- printf "%s-%s" (sha256sum . | trunc 8) (base . | replace " " "_") -}}
{{- end -}}

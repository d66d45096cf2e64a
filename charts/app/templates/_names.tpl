{{/* Name after the release, truncated so that it fits into a label even with a suffix such as -headless. */}}
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

{{/* Labels that never change between revisions: the selector of a Deployment is immutable. */}}
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

{{/* The digest determines the image; a tag next to it is only informational. */}}
{{- define "app.image" -}}
{{- $image := .Values.image -}}
{{- $repository := required "image.repository is required: the image to run, without a tag" $image.repository -}}
{{- if not (or $image.tag $image.digest) -}}
{{- $_ := required "image.tag or image.digest is required: the image of the repository to run" "" -}}
{{- end -}}
{{- $repository -}}
{{- with $image.tag }}:{{ . }}{{ end -}}
{{- with $image.digest }}@{{ . }}{{ end -}}
{{- end -}}

{{- define "app.hasService" -}}
{{- if gt (int .Values.port) 0 }}true{{ end -}}
{{- end -}}

{{/* Name of a Secret that the operator creates: release name and secret name. */}}
{{- define "app.externalSecretName" -}}
{{- printf "%s-%s" (include "app.name" .root) .name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Keys of a ConfigMap cannot contain a slash; the hash of the path distinguishes files of the same name in different folders. */}}
{{- define "app.fileKey" -}}
{{- printf "%s-%s" (sha256sum . | trunc 8) (base . | replace " " "_") -}}
{{- end -}}

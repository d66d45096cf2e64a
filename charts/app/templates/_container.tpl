{{- define "app.container" -}}
- name: {{ .Chart.Name }}
  image: {{ include "app.image" . | quote }}
  imagePullPolicy: {{ .Values.image.pullPolicy }}
  {{- with .Values.command }}
  command:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.args }}
  args:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with include "app.ports" . }}
  ports:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- with include "app.env" . }}
  env:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- with include "app.envFrom" . }}
  envFrom:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- range $kind, $probe := .Values.probes }}
  {{- with include "app.probe" (dict "root" $ "probe" $probe) }}
  {{ $kind }}Probe:
    {{- . | nindent 4 }}
  {{- end }}
  {{- end }}
  {{- if gt (int .Values.preStopSeconds) 0 }}
  lifecycle:
    preStop:
      # The kubelet sleeps, because an image may have no shell or sleep program.
      sleep:
        seconds: {{ .Values.preStopSeconds }}
  {{- end }}
  {{- with .Values.resources }}
  resources:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .Values.securityContext }}
  securityContext:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with include "app.volumeMounts" . }}
  volumeMounts:
    {{- . | trim | nindent 4 }}
  {{- end }}
{{- end -}}

{{/* Containers with the defaults of securityContext. */}}
{{- define "app.containers" -}}
{{- range .containers }}
- {{ mergeOverwrite (dict "securityContext" (deepCopy $.root.Values.securityContext)) . | toYaml | nindent 2 | trim }}
{{- end }}
{{- end -}}

{{- define "app.ports" -}}
{{- if include "app.hasService" . }}
- name: http
  containerPort: {{ .Values.port }}
{{- end }}
{{- range $name, $port := .Values.extraPorts }}
- name: {{ $name }}
  containerPort: {{ $port }}
{{- end }}
{{- end -}}

{{- define "app.env" -}}
{{- range $name, $value := .Values.env }}
- name: {{ $name }}
  {{- if kindIs "string" $value }}
  value: {{ $value | quote }}
  {{- else }}
  {{- toYaml $value | nindent 2 }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "app.envFrom" -}}
{{- if .Values.config }}
- configMapRef:
    name: {{ include "app.name" . }}
{{- end }}
{{- if .Values.secrets }}
- secretRef:
    name: {{ include "app.name" . }}
{{- end }}
{{- range $name, $secret := .Values.externalSecrets.secrets }}
{{- if not $secret.mountPath }}
- secretRef:
    name: {{ include "app.externalSecretName" (dict "root" $ "name" $name) }}
{{- end }}
{{- end }}
{{- with .Values.envFrom }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* A probe in Kubernetes syntax; without a handler of its own it requests healthPath, if there is a port. */}}
{{- define "app.probe" -}}
{{- $probe := omit .probe "enabled" -}}
{{- $own := or $probe.exec $probe.grpc $probe.tcpSocket $probe.httpGet -}}
{{- $values := .root.Values -}}
{{- if and .probe.enabled (or $own (include "app.hasService" .root)) -}}
{{- if not $own -}}
{{- $probe = merge (dict "httpGet" (dict "path" $values.healthPath "port" "http")) $probe -}}
{{- end -}}
{{- toYaml $probe -}}
{{- end -}}
{{- end -}}

{{- define "app.volumeMounts" -}}
{{- if .Values.tmp.enabled }}
- name: tmp
  mountPath: /tmp
{{- end }}
{{- if .Values.persistence.enabled }}
- name: data
  mountPath: {{ .Values.persistence.mountPath | quote }}
{{- end }}
{{- range $path, $_ := .Values.files }}
- name: files
  mountPath: {{ $path | quote }}
  subPath: {{ include "app.fileKey" $path | quote }}
  readOnly: true
{{- end }}
{{- range $name, $secret := .Values.externalSecrets.secrets }}
{{- if $secret.mountPath }}
- name: secret-{{ $name }}
  mountPath: {{ $secret.mountPath | quote }}
  readOnly: true
{{- end }}
{{- end }}
{{- with .Values.volumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end -}}
